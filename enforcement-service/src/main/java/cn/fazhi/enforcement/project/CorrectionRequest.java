package cn.fazhi.enforcement.project;

import static java.util.Optional.ofNullable;

import cn.fazhi.enforcement.employer.EmployerReference;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.web.FieldInvalid;
import cn.fazhi.web.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ProjectCorrection", description = "What is left out stays as it is")
record CorrectionRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "开工日期录入错误")
        String reason,

        @Schema(examples = "370403", description = "Moves the record; the token must cover both divisions")
        DivisionCode division,

        @Size(max = 200) @Pattern(regexp = ".*\\S.*") @Schema(examples = "市民中心二期工程")
        String name,

        @Schema(examples = "0197a2b4-7c11-7d3e-9a55-2f6c1e08b9d4")
        UUID generalContractorId,

        @Schema(examples = "2021-03-02") LocalDate startedOn,
        @Schema(examples = "2021-03-11") LocalDate onboardedOn,
        @Schema(examples = "2021-12-21") LocalDate closedOn,
        WageAccount wageAccount,
        WageDeposit deposit,
        AgencyPay agencyPay,

        @Size(max = 600) @Schema(description = "Each replaces the recorded roster of its month; other months stay")
        List<@Valid @NotNull MonthlyRoster> rosters,

        @Size(max = 8)
        @Schema(
                examples = "[\"CLOSURE\"]",
                description = "Steps that were recorded in error and never were; without its closure a project goes on")
        List<@NotNull ProjectStep> withdrawnSteps,

        @Size(max = 600)
        @Schema(examples = "[\"2021-05\"]", description = "Months whose rosters were recorded in error")
        List<@NotNull @Pattern(regexp = MonthlyRoster.FORM) String> withdrawnRosters) {

    CorrectProject.Command toCommand(UUID id, Version seen) {
        return new CorrectProject.Command(id, seen, this);
    }

    Correction toCorrection(Function<UUID, EmployerReference> employers) {
        return new Correction(
                ofNullable(division),
                ofNullable(name),
                ofNullable(generalContractorId).map(employers),
                ofNullable(startedOn),
                ofNullable(onboardedOn),
                ofNullable(closedOn),
                safeguards(),
                headcounts(),
                new HashSet<>(orEmpty(withdrawnSteps)),
                months());
    }

    private Map<SafeguardKind, SafeguardChange> safeguards() {
        var changes = new EnumMap<SafeguardKind, SafeguardChange>(SafeguardKind.class);
        ofNullable(wageAccount).ifPresent(account -> changes.put(SafeguardKind.WAGE_ACCOUNT, account.change()));
        ofNullable(deposit).ifPresent(lodged -> changes.put(SafeguardKind.DEPOSIT, lodged.change()));
        ofNullable(agencyPay).ifPresent(pay -> changes.put(SafeguardKind.AGENCY_PAY, pay.change()));
        return changes;
    }

    private Map<YearMonth, Headcount> headcounts() {
        var headcounts = new TreeMap<YearMonth, Headcount>();
        for (var roster : orEmpty(rosters)) {
            if (headcounts.put(roster.yearMonth(), roster.headcount()) != null) {
                throw new FieldInvalid("/rosters", roster.month());
            }
        }
        return headcounts;
    }

    private Set<YearMonth> months() {
        return orEmpty(withdrawnRosters).stream().map(YearMonth::parse).collect(Collectors.toSet());
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
