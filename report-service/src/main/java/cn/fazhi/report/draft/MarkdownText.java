package cn.fazhi.report.draft;

import java.util.List;

/** A report as Markdown: each figure a link to its evidence. */
final class MarkdownText {

    private final ReadText.Answer answer;
    private final StringBuilder text = new StringBuilder();

    private MarkdownText(ReadText.Answer answer) {
        this.answer = answer;
    }

    static String of(ReadText.Answer answer) {
        var markdown = new MarkdownText(answer);
        markdown.text
                .append("# ")
                .append(escaped(answer.report().letterhead().title()))
                .append("\n\n");
        LetterheadLines.of(answer.report()).forEach(markdown::letterhead);
        markdown.sections(answer.sections(), 1);
        return markdown.text.toString();
    }

    private void letterhead(LetterheadLines.Line line) {
        text.append("- %s：%s\n".formatted(line.label(), escaped(line.value())));
    }

    private void sections(List<BoundSection> sections, int level) {
        for (var section : sections) {
            var heading = escaped(section.printedNumber(level)) + words(section.heading());
            if (!heading.isBlank()) {
                text.append('\n')
                        .append("#".repeat(Math.min(level + 1, 6)))
                        .append(' ')
                        .append(heading)
                        .append('\n');
            }
            section.paragraphs()
                    .forEach(paragraph ->
                            text.append('\n').append(words(paragraph)).append('\n'));
            sections(section.subsections(), level + 1);
        }
    }

    private String words(BoundText words) {
        return words.render(
                MarkdownText::escaped,
                figure -> "[%s](%s)".formatted(figure.text(), EvidencePaths.of(answer.report(), figure.code())));
    }

    /** Nothing of what editors type is markup; a line of theirs begins no list and no heading. */
    static String escaped(String typed) {
        return typed.replaceAll("[\\\\`*_\\[\\]<>&~|#!]", "\\\\$0")
                .replaceAll("(?m)^(\\s*)([-+=])", "$1\\\\$2")
                .replaceAll("(?m)^(\\s*\\d+)([.)])", "$1\\\\$2")
                .replaceAll("\\R", "\\\\\n");
    }
}
