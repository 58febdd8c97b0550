package cn.fazhi.report.counting;

import cn.fazhi.web.Refusal;

/** {@code after} is not the {@code next} of an earlier page: 400 {@code /problems/malformed-cursor}. */
public class MalformedCursor extends Refusal {

    MalformedCursor(String cursor) {
        super(400, "malformed-cursor", cursor);
    }
}
