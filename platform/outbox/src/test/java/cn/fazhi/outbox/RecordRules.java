package cn.fazhi.outbox;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import cn.fazhi.identity.DivisionScope;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.regex.Pattern;
import org.hibernate.annotations.Filter;

/** What keeps records inside their division: part of the {@code ArchitectureTest} of every service. */
public final class RecordRules {

    private static final Pattern BY_KEY_OF_A_REPOSITORY = Pattern.compile("findById.*|deleteById");
    private static final Pattern BY_KEY_OF_A_SESSION =
            Pattern.compile("find|findMultiple|get|getMultiple|getReference|load|byId|byMultipleIds|refresh|merge");

    /** Employers are readable suite-wide; their use cases keep changes inside the division. */
    @ArchTest
    static final ArchRule everyRecordButTheEmployerIsKeptInsideItsDivision = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and()
            .areAssignableTo(AggregateRoot.class)
            .and()
            .doNotHaveSimpleName("Employer")
            .should(carryTheDivisionFilter());

    /** The filter that keeps queries inside a division does not apply to what is loaded by its key. */
    @ArchTest
    static final ArchRule recordsAreLoadedByTheirKeyInScope = noClasses()
            .that()
            .doNotHaveSimpleName("Employers")
            .should()
            .accessTargetWhere(describe("load records by their key", RecordRules::loadsByKey));

    @ArchTest
    static final ArchRule repositoriesOfRecordsLoadThemInScope = classes()
            .that(describe(
                    "are repositories of records",
                    type -> type.getInterfaces().stream().anyMatch(RecordRules::namesARecord)))
            .should()
            .beAssignableTo(AggregateRoots.class);

    private RecordRules() {}

    private static boolean loadsByKey(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        // a method reference names the interface that declares the method
        return (owner.isAssignableTo(AggregateRoots.class) || owner.isEquivalentTo(PanacheRepositoryBase.class))
                        && BY_KEY_OF_A_REPOSITORY.matcher(access.getName()).matches()
                || owner.isAssignableTo(EntityManager.class)
                        && BY_KEY_OF_A_SESSION.matcher(access.getName()).matches();
    }

    private static boolean namesARecord(JavaType type) {
        return type instanceof JavaParameterizedType parameterized
                && parameterized.getActualTypeArguments().stream()
                        .anyMatch(argument -> argument.toErasure().isAssignableTo(AggregateRoot.class));
    }

    private static ArchCondition<JavaClass> carryTheDivisionFilter() {
        return new ArchCondition<>("carry the filter " + DivisionScope.FILTER) {
            @Override
            public void check(JavaClass record, ConditionEvents events) {
                var filtered = record.tryGetAnnotationOfType(Filter.class)
                        .filter(filter -> filter.name().equals(DivisionScope.FILTER)
                                && filter.condition().equals(DivisionScope.CONDITION))
                        .isPresent();
                events.add(new SimpleConditionEvent(record, filtered, record.getName() + " is filtered: " + filtered));
            }
        };
    }
}
