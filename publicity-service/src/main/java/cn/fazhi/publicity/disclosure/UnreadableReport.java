package cn.fazhi.publicity.disclosure;

/** An event from which no report can be disclosed, however often it is tried. */
final class UnreadableReport extends Exception {

    UnreadableReport(String reason) {
        super(reason, null, false, false);
    }
}
