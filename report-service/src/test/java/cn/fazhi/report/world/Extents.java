package cn.fazhi.report.world;

import cn.fazhi.report.counting.Extent;
import cn.fazhi.report.counting.Period;
import cn.fazhi.report.counting.Scope;
import java.util.List;

/** What is read of one division at once. */
record Extents(String division, Scope scope, List<Period> periods) {

    Extent during(String code) {
        return periods.stream()
                .filter(period -> period.code().equals(code))
                .map(period -> new Extent(division, scope, period))
                .findFirst()
                .orElseThrow();
    }
}
