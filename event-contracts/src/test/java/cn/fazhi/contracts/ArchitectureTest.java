package cn.fazhi.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Other programs rely on these classes: they bring nothing else along. */
@AnalyzeClasses(packages = "cn.fazhi.contracts", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule DEPENDS_ON_NOTHING_BUT_THE_JDK =
            classes().should().onlyDependOnClassesThat().resideInAnyPackage("java..", "cn.fazhi.contracts");
}
