package cn.fazhi.report.reconciliation;

import cn.fazhi.contracts.RecordFamily;
import java.util.Arrays;
import java.util.List;

/**
 * What is compared.
 *
 * @param family null for all
 * @param year null for all
 */
record Scope(RecordFamily family, Integer year) {

    static final Scope ALL = new Scope(null, null);

    List<RecordFamily> families() {
        return family == null ? Arrays.asList(RecordFamily.values()) : List.of(family);
    }

    boolean covers(int of) {
        return year == null || year == of;
    }
}
