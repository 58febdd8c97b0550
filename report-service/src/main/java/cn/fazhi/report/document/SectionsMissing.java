package cn.fazhi.report.document;

import cn.fazhi.web.Refusal;
import java.util.List;

/**
 * 厅字〔2019〕28号 names four sections, the second and fourth with their items: 409 {@code /problems/sections-missing}, with
 * the numbers as {@code missing}.
 */
class SectionsMissing extends Refusal {

    SectionsMissing(List<String> numbers) {
        super(409, "sections-missing", String.join("、", numbers));
        with("missing", numbers);
    }
}
