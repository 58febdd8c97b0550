package cn.fazhi.report.history;

import cn.fazhi.web.Refusal;

/**
 * A change has come to stand before the page's beginning, on no page that was read: 409 {@code /problems/history-changed}.
 * Begin again.
 */
public class HistoryChanged extends Refusal {

    HistoryChanged() {
        super(409, "history-changed");
    }
}
