package cn.fazhi.report.governance.decision;

/** 文号: the agency's word, the year in 〔〕, a number without leading zeros; 无 means that there is none. */
final class DocumentNumber {

    static final String FORM = "无|[^〔〕\\s]{1,40}〔\\d{4}〕[1-9]\\d{0,5}号";

    private DocumentNumber() {}
}
