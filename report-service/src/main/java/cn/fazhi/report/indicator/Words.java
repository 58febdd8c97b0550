package cn.fazhi.report.indicator;

import cn.fazhi.report.asof.Freshness;
import cn.fazhi.report.counting.Scope;
import cn.fazhi.web.Language;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** What stands around figures in print, in the reader's language. */
record Words(boolean english) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String[] QUARTERS = {"一", "二", "三", "四"};

    static Words of(HttpHeaders headers) {
        return new Words(Language.isEnglishPreferred(headers));
    }

    String of(String zh, String en) {
        return english ? en : zh;
    }

    String name(Indicator indicator) {
        return of(indicator.zh(), indicator.en());
    }

    String period(When when) {
        if (when.month() != null) {
            return months(when.year(), when.month(), when.yearToDate());
        }
        if (when.quarter() == null) {
            return of(when.year() + "年", "" + when.year());
        }
        if (when.yearToDate()) {
            return months(when.year(), when.quarter() * 3, true);
        }
        return of(when.year() + "年第" + QUARTERS[when.quarter() - 1] + "季度", when.year() + " Q" + when.quarter());
    }

    private String months(int year, int month, boolean fromJanuary) {
        if (fromJanuary && month > 1) {
            return of("%d年1—%d月累计".formatted(year, month), "January to month %d of %d".formatted(month, year));
        }
        return of("%d年%d月".formatted(year, month), "%d-%02d".formatted(year, month));
    }

    String scope(Scope scope) {
        return scope == Scope.OWN
                ? of("统计范围：本级", "The division itself")
                : of("统计范围：本级及下级", "The division with everything below it");
    }

    String freshness(Freshness freshness) {
        var time = freshness.asOf() == null ? of("未知", "unknown") : time(freshness.asOf());
        var complete = freshness.complete() ? of("数据完整", "complete") : of("数据尚不完整", "incomplete");
        return of("数据截至 ", "Counted up to ") + time + of("；", "; ") + complete;
    }

    String made(Instant now) {
        return of("数据来源：法治政府建设指标库（可逐项查至原始记录）；制表时间：", "Source: Fazhi, every figure opens down to its records; made ")
                + time(now);
    }

    String pages() {
        return of("第 &P 页 共 &N 页", "&P / &N");
    }

    private static String time(Instant time) {
        return MINUTES.format(LocalDateTime.ofInstant(time, CHINA));
    }
}
