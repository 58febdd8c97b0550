package cn.fazhi.report.counting;

import cn.fazhi.web.Refusal;

/**
 * {@code after} is not the {@code next} of an earlier page, or what that page ended with counts no more: 400 {@code
 * /problems/malformed-cursor}. Begin again at the first page.
 */
public class MalformedCursor extends Refusal {

    public MalformedCursor(String cursor) {
        super(400, "malformed-cursor", cursor);
    }
}
