package cn.fazhi.report.document;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What an approved report carries besides.
 *
 * @param madeOn 成文时间
 * @param documentNumber 文号, or 无
 */
@Embeddable
record Approval(LocalDate madeOn, String documentNumber) {

    /** Null for 无. */
    String publishedNumber() {
        return documentNumber.equals(DocumentNumber.NONE) ? null : documentNumber;
    }
}
