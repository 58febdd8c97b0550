package cn.fazhi.report.draft;

import cn.fazhi.report.document.Section;
import java.util.List;

/** A section with its figures in words. */
record BoundSection(String number, BoundText heading, List<BoundText> paragraphs, List<BoundSection> subsections) {

    Section plain() {
        return new Section(
                number,
                heading.text(),
                paragraphs.stream().map(BoundText::text).toList(),
                subsections.stream().map(BoundSection::plain).toList());
    }

    /** 一、 on the top level, （一） below it, else as it was entered. */
    String printedNumber(int level) {
        var numeral = number.replaceAll("[^一二三四五六七八九十]", "");
        if (numeral.isEmpty() || level > 2) {
            return number.isEmpty() ? "" : number + " ";
        }
        return level == 1 ? numeral + "、" : "（" + numeral + "）";
    }
}
