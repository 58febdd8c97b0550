package cn.fazhi.report.quality;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.identity.Divisions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Which divisions have gone into others: from then on what happens there is recorded under the successor's code. */
@ApplicationScoped
class Succession {

    private final Divisions divisions;

    Succession(Divisions divisions) {
        this.divisions = divisions;
    }

    /** Whether it stands below one of its own rank, and did not from the beginning on. */
    boolean isMerged(DivisionCode division, LocalDate on) {
        return isBelowAnEqual(division, on) && !isBelowAnEqual(division, LocalDate.MIN);
    }

    private boolean isBelowAnEqual(DivisionCode division, LocalDate on) {
        return divisions.lineage(division, on).stream()
                .skip(1)
                .limit(1)
                .anyMatch(parent -> rank(parent) == rank(division));
    }

    /** Of a province two digits, of a prefecture four, of a county six. */
    private static int rank(DivisionCode division) {
        return division.value().replaceFirst("(00)+$", "").length();
    }
}
