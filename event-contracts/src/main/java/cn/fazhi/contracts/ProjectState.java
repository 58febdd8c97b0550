package cn.fazhi.contracts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * Topic {@code enforcement.project}: a construction project (在建工程项目) and what safeguards its workers' wages
 * (保障农民工工资支付条例 ch. 4).
 *
 * @param businessDate the day on which construction began
 * @param generalContractor 施工总承包单位
 * @param onboardedOn the day from which it is on the wage platform; null before
 * @param closedOn the day on which construction ended; null before
 * @param account 工资专用账户
 * @param deposit 工资保证金
 * @param agencyPay 总包代发: the general contractor pays out the wages
 * @param rosters one a month, in order of months
 */
public record ProjectState(
        UUID id,
        long revision,
        String division,
        LocalDate businessDate,
        Status status,
        String name,
        EmployerSnapshot generalContractor,
        LocalDate startedOn,
        LocalDate onboardedOn,
        LocalDate closedOn,
        Safeguard account,
        Safeguard deposit,
        Safeguard agencyPay,
        List<Roster> rosters,
        Annulment annulment)
        implements RecordState {

    public enum Status {
        UNDER_CONSTRUCTION,
        CLOSED
    }

    /**
     * @param required whether the rules ask it of this project
     * @param from the day from which there is one; null while there is none
     * @param until the first day on which there is none any more; null while there is one
     */
    public record Safeguard(boolean required, LocalDate from, LocalDate until) {}

    /**
     * The workers of one month (实名制).
     *
     * @param workers on site in that month
     * @param realName of them registered by their real name
     */
    public record Roster(YearMonth month, int workers, int realName) {}
}
