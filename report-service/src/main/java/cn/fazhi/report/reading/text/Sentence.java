package cn.fazhi.report.reading.text;

import java.util.function.Consumer;

/** @param offset of its first character, in UTF-16 units from the start of the text */
record Sentence(String text, int offset) {

    private static final String ENDS = "。！？!?\r\n";

    /** What is longer is read in pieces: no sentence of a report comes near. */
    private static final int LONGEST = 1000;

    /** One after the other: a text of many megabytes is never there twice. */
    static void forEach(String text, int from, Consumer<Sentence> reader) {
        int start = from;
        for (int at = from; at < text.length(); at++) {
            if (ENDS.indexOf(text.charAt(at)) >= 0 || at - start >= LONGEST) {
                read(text, start, at + 1, reader);
                start = at + 1;
            }
        }
        read(text, start, text.length(), reader);
    }

    private static void read(String text, int start, int end, Consumer<Sentence> reader) {
        var sentence = text.substring(start, end);
        if (!sentence.isBlank()) {
            reader.accept(new Sentence(sentence, start));
        }
    }
}
