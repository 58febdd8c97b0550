package cn.fazhi.publicity;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import cn.fazhi.outbox.RecordRules;
import cn.fazhi.publicity.serviceteam.ServiceTeamDirectory;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.LocalDate;

@AnalyzeClasses(packages = "cn.fazhi.publicity", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule featuresDoNotReachIntoEachOther = slices().matching("cn.fazhi.publicity.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), belongToAnyOf(ServiceTeamDirectory.class));

    @ArchTest
    static final ArchRule featuresKeepTheirClassesToThemselves = classes()
            .that()
            .resideInAPackage("cn.fazhi.publicity.*")
            .and()
            .doNotBelongToAnyOf(ServiceTeamDirectory.class)
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule entitiesKnowNeitherRestNorKafka = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "org.apache.kafka..", "org.eclipse.microprofile.openapi..");

    @ArchTest
    static final ArchRule todayComesFromTheClock = noClasses().should().callMethod(LocalDate.class, "now");

    @ArchTest
    static final ArchTests recordsStayInTheirDivision = ArchTests.in(RecordRules.class);
}
