package cn.fazhi.report.document;

/** 文号: the agency's word, the year in 〔〕, a number without leading zeros; 无 means that there is none. */
final class DocumentNumber {

    static final String NONE = "无";
    static final String FORM = NONE + "|[^〔〕\\s]{1,40}〔\\d{4}〕[1-9]\\d{0,5}号";

    private DocumentNumber() {}
}
