package cn.fazhi.report.world;

import cn.fazhi.contracts.ActivityState;
import cn.fazhi.contracts.CompilationState;
import cn.fazhi.contracts.DisclosureState;
import cn.fazhi.contracts.EnterpriseVisitState;
import cn.fazhi.contracts.EnterpriseVisitState.Enterprise;
import cn.fazhi.contracts.ServiceTeamState;
import cn.fazhi.contracts.ServiceTeamState.Membership;
import cn.fazhi.contracts.StudySessionState;
import cn.fazhi.report.world.RandomStates.Base;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Random states of publicity-service's records. */
final class PublicityWorld {

    private static final int LAWS = 40;
    private static final int ENTERPRISES = 250;

    private final Chance chance;
    private final List<String> laws;
    private final List<Enterprise> enterprises;

    PublicityWorld(Chance chance) {
        this.chance = chance;
        this.laws = IntStream.range(0, LAWS).mapToObj(i -> named("法规", i)).toList();
        this.enterprises = IntStream.range(0, ENTERPRISES)
                .mapToObj(PublicityWorld::enterprise)
                .toList();
    }

    /** Some have no code; some names stand for two, one of which has a code; some differ in the case of a letter. */
    private static Enterprise enterprise(int number) {
        int pair = number / 4 * 2 + number % 2;
        return new Enterprise(number % 4 < 2 ? null : "9237%014d".formatted(number), named("企业", pair));
    }

    private static String named(String what, int number) {
        return (number % 2 == 0 ? "Fa" : "fa") + what + number / 2;
    }

    /** What was only planned may say how much is to be handed out. */
    ActivityState activity(Base base) {
        return new ActivityState(
                base.id(),
                base.revision(),
                base.division(),
                base.on(),
                base.done() ? ActivityState.Status.HELD : ActivityState.Status.PLANNED,
                chance.pick(ActivityState.Kind.values()),
                chance.pick(ActivityState.Audience.values()),
                chance.oneIn(4) ? null : chance.pick(ActivityState.Occasion.values()),
                "普法活动",
                base.on(),
                base.done() ? base.on() : null,
                chance.oneIn(3) ? 0 : chance.upTo(500),
                chance.oneIn(3) ? 0 : chance.upTo(200),
                base.annulment());
    }

    /** A law may be named twice. */
    StudySessionState session(Base base) {
        return new StudySessionState(
                base.id(),
                base.revision(),
                base.division(),
                base.on(),
                base.done() ? StudySessionState.Status.HELD : StudySessionState.Status.PLANNED,
                "集体学法",
                base.on(),
                base.done() ? base.on() : null,
                IntStream.range(0, chance.upTo(4))
                        .mapToObj(i -> chance.pick(laws))
                        .toList(),
                base.done() ? 12 : 0,
                base.annulment());
    }

    ServiceTeamState team(Base base) {
        var dissolved = base.done() ? chance.orNever(2, chance.from(base.on().plusDays(1), 500)) : null;
        return new ServiceTeamState(
                base.id(),
                base.revision(),
                base.division(),
                base.on(),
                dissolved == null ? ServiceTeamState.Status.ACTIVE : ServiceTeamState.Status.DISSOLVED,
                "法律服务队",
                base.on(),
                dissolved,
                IntStream.rangeClosed(1, chance.upTo(6))
                        .mapToObj(number -> member(number, base.on()))
                        .toList(),
                base.annulment());
    }

    /** From before the team is formed, beyond its end, or for no day at all. */
    private Membership member(int number, LocalDate formed) {
        var from = chance.from(formed.minusDays(20), 300);
        var until = chance.orNever(2, chance.from(from, 300));
        return new Membership(Integer.toString(number), from, until);
    }

    EnterpriseVisitState visit(Base base) {
        return new EnterpriseVisitState(
                base.id(),
                base.revision(),
                base.division(),
                base.on(),
                base.on(),
                chance.pick(enterprises),
                chance.oneIn(3) ? null : chance.id(),
                chance.oneIn(4) ? 0 : chance.upTo(60),
                base.annulment());
    }

    DisclosureState disclosure(Base base) {
        return new DisclosureState(
                base.id(),
                base.revision(),
                base.division(),
                base.on(),
                base.done() ? DisclosureState.Status.DISCLOSED : DisclosureState.Status.DRAFT,
                chance.pick(DisclosureState.Channel.values()),
                "公开信息",
                null,
                base.on(),
                base.done() ? base.on() : null,
                base.done() ? indexNumber(base) : null,
                null,
                base.annulment());
    }

    private String indexNumber(Base base) {
        return "%s/%d-%06d".formatted(base.division(), base.on().getYear(), chance.sequence());
    }

    CompilationState compilation(Base base) {
        return new CompilationState(
                base.id(), base.revision(), base.division(), base.on(), "政策法规汇编", base.on(), base.annulment());
    }
}
