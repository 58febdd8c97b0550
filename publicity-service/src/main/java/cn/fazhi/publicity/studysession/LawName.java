package cn.fazhi.publicity.studysession;

/**
 * The name of a law or regulation as it is counted: without 《》 and the space around it, so that 《民法典》 and 民法典 are one.
 */
final class LawName {

    /** Something remains once 《》 and space are gone. */
    static final String FORM = ".*[^\\s\\u3000《》].*";

    private LawName() {}

    static String of(String written) {
        return written.replace("《", "").replace("》", "").strip();
    }
}
