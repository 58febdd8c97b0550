package cn.fazhi.publicity.serviceteam;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.contracts.ServiceTeamState;
import cn.fazhi.contracts.ServiceTeamState.Status;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.identity.DivisionScope;
import cn.fazhi.outbox.AggregateRoot;
import cn.fazhi.web.DateInFuture;
import cn.fazhi.web.DateTooEarly;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Filter;

/** A legal service team (法律服务队): formed, joined and left by members, and some day dissolved. */
@Entity
@Table(name = "service_team")
@Filter(name = DivisionScope.FILTER, condition = DivisionScope.CONDITION, deduceAliasInjectionPoints = false)
class ServiceTeam extends AggregateRoot {

    private String sourceReference;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String name;
    private LocalDate formedOn;
    private LocalDate dissolvedOn;
    private LocalDate businessDate;
    private int lastMember;

    @ElementCollection
    @CollectionTable(name = "service_team_member", joinColumns = @JoinColumn(name = "service_team_id"))
    @OrderColumn(name = "position")
    private List<Member> members = new ArrayList<>();

    private String annulmentReason;
    private LocalDate annulledOn;

    protected ServiceTeam() {}

    /** @param founders names of those who are members from the first day */
    ServiceTeam(
            DivisionCode division,
            String name,
            LocalDate formedOn,
            List<String> founders,
            String sourceReference,
            LocalDate today) {
        super(division);
        this.sourceReference = sourceReference;
        this.status = Status.ACTIVE;
        this.name = name;
        founders.forEach(founder -> members.add(newMember(founder, formedOn, null)));
        last(formedOn, null, today);
    }

    /** Takes in a person, who counts as a member from that day on. */
    void join(String person, LocalDate from, LocalDate today) {
        refuseIfOver();
        var member = newMember(person, from, null);
        refuseOutside(member, "", today);
        members.add(member);
    }

    /** @param until the first day without the member */
    void leave(String memberId, LocalDate until, LocalDate today) {
        refuseIfOver();
        var present = member(memberId);
        if (present.until() != null) {
            throw new MemberAlreadyLeft(memberId, present.until());
        }
        var left = present.leaving(until);
        refuseOutside(left, "", today);
        members.set(members.indexOf(present), left);
    }

    /** @param on the first day on which the team is no more */
    void dissolve(LocalDate on, LocalDate today) {
        refuseIfOver();
        last(formedOn, on, today);
        status = Status.DISSOLVED;
    }

    /** Sets right what was entered wrong; what the correction leaves out stays. */
    void correct(Correction correction, LocalDate today) {
        refuseIfAnnulled();
        if (status == Status.ACTIVE && correction.dissolvedOn().isPresent()) {
            throw new ServiceTeamNotDissolved(id());
        }
        name = correction.name().orElse(name);
        correction.division().ifPresent(this::moveTo);
        correction.members().ifPresent(this::replaceMembers);
        last(correction.formedOn().orElse(formedOn), correction.dissolvedOn().orElse(dissolvedOn), today);
        for (int i = 0; i < members.size(); i++) {
            refuseOutside(members.get(i), "/members/" + i, today);
        }
    }

    void annul(String reason, LocalDate today) {
        refuseIfAnnulled();
        annulmentReason = reason;
        annulledOn = today;
    }

    private void last(LocalDate from, LocalDate until, LocalDate today) {
        refuseFuture("/formedOn", from, today);
        if (until != null) {
            refuseFuture("/dissolvedOn", until, today);
            if (!until.isAfter(from)) {
                throw new DateTooEarly("/dissolvedOn", until, from.plusDays(1));
            }
        }
        formedOn = from;
        businessDate = from;
        dissolvedOn = until;
        members.forEach(this::refuseBeyondDissolution);
    }

    private void refuseOutside(Member member, String at, LocalDate today) {
        refuseFuture(at + "/from", member.from(), today);
        if (member.from().isBefore(formedOn)) {
            throw new DateTooEarly(at + "/from", member.from(), formedOn);
        }
        if (member.until() != null) {
            refuseFuture(at + "/until", member.until(), today);
            if (!member.until().isAfter(member.from())) {
                throw new DateTooEarly(
                        at + "/until", member.until(), member.from().plusDays(1));
            }
        }
    }

    /** Whose membership is open need not leave first: it ends with the team. */
    private void refuseBeyondDissolution(Member member) {
        if (dissolvedOn == null) {
            return;
        }
        if (!member.from().isBefore(dissolvedOn)
                || member.until() != null && member.until().isAfter(dissolvedOn)) {
            throw new MemberAfterDissolution(member.memberId(), dissolvedOn);
        }
    }

    private static void refuseFuture(String field, LocalDate date, LocalDate today) {
        if (date.isAfter(today)) {
            throw new DateInFuture(field, date);
        }
    }

    private void replaceMembers(List<MemberEntry> entries) {
        var known = new ArrayList<>(members.stream().map(Member::memberId).toList());
        var replaced = new ArrayList<Member>();
        for (var entry : entries) {
            if (entry.memberId() == null) {
                replaced.add(newMember(entry.name(), entry.from(), entry.until()));
            } else if (known.remove(entry.memberId())) {
                replaced.add(new Member(entry.memberId(), entry.name(), entry.from(), entry.until()));
            } else {
                throw UnknownMember.listed(entry.memberId(), "/members/" + replaced.size() + "/memberId");
            }
        }
        members.clear();
        members.addAll(replaced);
    }

    private Member newMember(String person, LocalDate from, LocalDate until) {
        lastMember++;
        return new Member(Integer.toString(lastMember), person, from, until);
    }

    private Member member(String memberId) {
        return members.stream()
                .filter(member -> member.memberId().equals(memberId))
                .findFirst()
                .orElseThrow(() -> UnknownMember.addressed(memberId));
    }

    private void refuseIfOver() {
        refuseIfAnnulled();
        if (status == Status.DISSOLVED) {
            throw new ServiceTeamDissolved(id(), dissolvedOn);
        }
    }

    private void refuseIfAnnulled() {
        if (annulledOn != null) {
            throw new ServiceTeamAnnulled(id());
        }
    }

    @Override
    protected RecordFamily family() {
        return RecordFamily.SERVICE_TEAM;
    }

    @Override
    protected ServiceTeamState state() {
        return new ServiceTeamState(
                id(),
                revision(),
                division().value(),
                businessDate,
                status,
                name,
                formedOn,
                dissolvedOn,
                members.stream().map(Member::membership).toList(),
                annulment());
    }

    Annulment annulment() {
        return annulledOn == null ? null : new Annulment(annulmentReason, annulledOn);
    }

    String sourceReference() {
        return sourceReference;
    }

    Status status() {
        return status;
    }

    String name() {
        return name;
    }

    LocalDate formedOn() {
        return formedOn;
    }

    LocalDate dissolvedOn() {
        return dissolvedOn;
    }

    List<Member> members() {
        return List.copyOf(members);
    }
}
