package cn.fazhi.enforcement.project;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.EmployerSnapshot;
import cn.fazhi.contracts.ProjectState.Status;
import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Project")
record ProjectResponse(
        UUID id,
        long revision,
        DivisionCode division,
        String sourceReference,
        String name,
        Status status,
        EmployerSnapshot generalContractor,
        LocalDate startedOn,
        LocalDate onboardedOn,
        LocalDate closedOn,
        WageAccount wageAccount,
        WageDeposit deposit,
        AgencyPay agencyPay,
        @Schema(description = "In order of months") List<MonthlyRoster> rosters,
        Annulment annulment) {

    static ProjectResponse of(Project project) {
        return new ProjectResponse(
                project.id(),
                project.revision(),
                project.division(),
                project.sourceReference(),
                project.name(),
                project.status(),
                project.generalContractor().snapshot(),
                project.startedOn(),
                project.onboardedOn(),
                project.closedOn(),
                WageAccount.of(project.safeguard(SafeguardKind.WAGE_ACCOUNT)),
                WageDeposit.of(project.safeguard(SafeguardKind.DEPOSIT)),
                AgencyPay.of(project.safeguard(SafeguardKind.AGENCY_PAY)),
                project.rosters().entrySet().stream()
                        .map(roster -> MonthlyRoster.of(roster.getKey(), roster.getValue()))
                        .toList(),
                project.annulment());
    }
}
