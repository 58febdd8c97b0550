package cn.fazhi.enforcement;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import cn.fazhi.enforcement.employer.ConcernsEmployer;
import cn.fazhi.enforcement.employer.EmployerDirectory;
import cn.fazhi.enforcement.employer.EmployerReference;
import cn.fazhi.enforcement.employer.FollowsIndustry;
import cn.fazhi.enforcement.workday.WorkingDays;
import cn.fazhi.outbox.AggregateRoot;
import cn.fazhi.outbox.RecordRules;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.function.Predicate;

@AnalyzeClasses(packages = "cn.fazhi.enforcement", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** What features offer each other. */
    private static final Class<?>[] OFFERED = {
        EmployerDirectory.class,
        EmployerReference.class,
        ConcernsEmployer.class,
        FollowsIndustry.class,
        WorkingDays.class
    };

    private static final Predicate<JavaClass> CLOCK = type -> type.isEquivalentTo(Clock.class);

    @ArchTest
    static final ArchRule featuresDoNotReachIntoEachOther = slices().matching("cn.fazhi.enforcement.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), belongToAnyOf(OFFERED));

    @ArchTest
    static final ArchRule whatIsPublicIsMeantForOthers = noClasses()
            .that()
            .areTopLevelClasses()
            .and()
            .doNotBelongToAnyOf(OFFERED)
            .should()
            .bePublic();

    @ArchTest
    static final ArchRule noOtherServiceIsUsed = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("cn.fazhi.publicity..")
                    .or(resideInAPackage("cn.fazhi.report.."))
                    .or(resideInAPackage("cn.fazhi.localstack..")));

    @ArchTest
    static final ArchRule entitiesKnowNeitherRestNorKafka = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat(resideInAPackage("jakarta.ws.rs..")
                    .or(resideInAPackage("org.apache.kafka.."))
                    .or(resideInAPackage("io.quarkus.kafka.."))
                    .or(resideInAPackage("org.eclipse.microprofile.openapi..")));

    @ArchTest
    static final ArchRule resourcesLeaveEntitiesToTheUseCases = noClasses()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .dependOnClassesThat(belongToAnyOf(EntityManager.class))
            .orShould()
            .accessFieldWhere(
                    describe("of an entity", access -> access.getTargetOwner().isAnnotatedWith(Entity.class)));

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

    /** Else it would go on counting under an employer that is another one now. */
    @ArchTest
    static final ArchRule everyRecordThatKeepsAnEmployerFollowsIt = classes()
            .that(describe(
                    "keep an employer in a record",
                    type -> type.isAssignableTo(AggregateRoot.class)
                            && type.getFields().stream()
                                    .anyMatch(field -> field.getRawType().isEquivalentTo(EmployerReference.class))))
            .should()
            .beAssignableTo(ConcernsEmployer.class);
}
