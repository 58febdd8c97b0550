package cn.fazhi.report.governance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.LocalDate;

@AnalyzeClasses(packages = "cn.fazhi.report", importOptions = DoNotIncludeTests.class)
class GovernanceArchitectureTest {

    private static final String GOVERNANCE = "cn.fazhi.report.governance..";

    @ArchTest
    static final ArchRule recordsDoNotReachIntoEachOther =
            slices().matching("cn.fazhi.report.governance.(*)..").should().notDependOnEachOther();

    /** The figures learn of these records by their events, like any other consumer. */
    @ArchTest
    static final ArchRule recordsAndFiguresMeetOnlyByEvents = noClasses()
            .that()
            .resideOutsideOfPackage(GOVERNANCE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(GOVERNANCE);

    @ArchTest
    static final ArchRule recordsDoNotKnowTheFigures = noClasses()
            .that()
            .resideInAPackage(GOVERNANCE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "cn.fazhi.report.intake..",
                    "cn.fazhi.report.counting..",
                    "cn.fazhi.report.indicator..",
                    "cn.fazhi.report.asof..");

    @ArchTest
    static final ArchRule featuresKeepTheirClassesToThemselves =
            classes().that().resideInAPackage(GOVERNANCE).should().notBePublic();

    @ArchTest
    static final ArchRule entitiesKnowNeitherRestNorKafka = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "org.apache.kafka..", "io.quarkus.kafka..");

    @ArchTest
    static final ArchRule todayComesFromTheClock = noClasses().should().callMethod(LocalDate.class, "now");
}
