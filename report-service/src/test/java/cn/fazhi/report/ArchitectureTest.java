package cn.fazhi.report;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import cn.fazhi.outbox.RecordRules;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.function.Predicate;

@AnalyzeClasses(packages = "cn.fazhi.report", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Predicate<JavaClass> CLOCK = type -> type.isEquivalentTo(Clock.class);

    /** Counting is the core; what takes events and what shows figures know it, not each other's insides. */
    @ArchTest
    static final ArchRule featuresUseOnlyWhatLiesBelowThem = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("job")
            .definedBy("cn.fazhi.report.job..")
            .layer("counting")
            .definedBy("cn.fazhi.report.counting..")
            .layer("intake")
            .definedBy("cn.fazhi.report.intake..")
            .layer("asof")
            .definedBy("cn.fazhi.report.asof..")
            .layer("indicator")
            .definedBy("cn.fazhi.report.indicator..")
            .whereLayer("counting")
            .mayNotAccessAnyLayer()
            .whereLayer("job")
            .mayNotAccessAnyLayer()
            .whereLayer("intake")
            .mayOnlyAccessLayers("counting", "job")
            .whereLayer("asof")
            .mayOnlyAccessLayers("intake", "counting", "job")
            .whereLayer("indicator")
            .mayOnlyAccessLayers("asof", "counting", "job");

    @ArchTest
    static final ArchRule noFeatureNeedsOneThatNeedsIt =
            slices().matching("cn.fazhi.report.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule figuresAreKeptBySqlAlone = noClasses()
            .that()
            .resideOutsideOfPackages("cn.fazhi.report.governance..", "cn.fazhi.report.document..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.persistence..");

    @ArchTest
    static final ArchRule countingKnowsNeitherRestNorKafka = noClasses()
            .that()
            .resideInAPackage("cn.fazhi.report.counting..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "org.apache.kafka..", "org.eclipse.microprofile.reactive..");

    @ArchTest
    static final ArchRule noOtherServiceIsUsed = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("cn.fazhi.enforcement..", "cn.fazhi.publicity..", "cn.fazhi.localstack..");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethodWhere(describe(
                    "now() without a clock",
                    call -> call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getName().equals("now")
                            && call.getTarget().getRawParameterTypes().stream().noneMatch(CLOCK)))
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchTests recordsStayInTheirDivision = ArchTests.in(RecordRules.class);
}
