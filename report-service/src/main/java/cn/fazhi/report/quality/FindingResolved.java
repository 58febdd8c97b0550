package cn.fazhi.report.quality;

import cn.fazhi.web.Refusal;

/** What is mended needs no explanation: 409 {@code /problems/finding-resolved}. */
class FindingResolved extends Refusal {

    FindingResolved(long id) {
        super(409, "finding-resolved", id);
    }
}
