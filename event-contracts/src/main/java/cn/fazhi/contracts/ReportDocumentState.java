package cn.fazhi.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Topic {@code report.document}: an annual report on rule-of-law government (法治政府建设年度报告; 厅字〔2019〕28号).
 *
 * @param businessDate the last day of the year that it is about
 * @param year the year that it is about, not the year in which it is disclosed
 * @param topic 主题分类
 * @param publishingBody 发布机构
 * @param madeOn 成文时间; null before approval
 * @param documentNumber 文号; null for 无
 * @param issuedOn 发文时间; null before publication, and again once its disclosure is annulled
 * @param deliveredOn the day it went to the Party committee, the government and the upper bureau, due by 1 March; null before
 * @param indexNumber 索引号, brought back by its disclosure; null before, and again once that is annulled
 * @param disclosedOn the day on which it was disclosed, as its disclosure says today, due by 1 April; null before, and again
 *     once that is annulled. Since schema version 2
 * @param shortcomings titles of 存在不足, in their order
 * @param arrangements titles of 下年安排, in their order
 */
public record ReportDocumentState(
        UUID id,
        long revision,
        String division,
        LocalDate businessDate,
        Status status,
        int year,
        String title,
        String topic,
        String publishingBody,
        LocalDate madeOn,
        String documentNumber,
        LocalDate issuedOn,
        Validity validity,
        LocalDate deliveredOn,
        String indexNumber,
        LocalDate disclosedOn,
        List<String> shortcomings,
        List<String> arrangements,
        Annulment annulment)
        implements RecordState {

    public enum Status {
        DRAFT,
        SUBMITTED,
        APPROVED,
        PUBLISHING,
        PUBLISHED
    }

    /** 效力状态: 有效, 废止. */
    public enum Validity {
        VALID,
        REPEALED
    }
}
