package cn.fazhi.report.reading.text;

import cn.fazhi.web.Refusal;

/** More sections or figures than one report has: 422 {@code /problems/not-one-report}. */
public class NotOneReport extends Refusal {

    NotOneReport(int most) {
        super(422, "not-one-report", most);
    }
}
