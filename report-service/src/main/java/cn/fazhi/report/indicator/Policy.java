package cn.fazhi.report.indicator;

/** How outcomes are judged in a rate for which no national formula exists; named beside its value. */
record Policy(String code, String zh, String en) {

    String name(boolean english) {
        return english ? en : zh;
    }
}
