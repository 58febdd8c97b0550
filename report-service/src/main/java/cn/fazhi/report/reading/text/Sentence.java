package cn.fazhi.report.reading.text;

import java.util.ArrayList;
import java.util.List;

/** @param offset of its first character, in UTF-16 units from the start of the text */
record Sentence(String text, int offset) {

    private static final String ENDS = "。！？!?\r\n";

    /** What is longer is read in pieces: no sentence of a report comes near. */
    private static final int LONGEST = 1000;

    static List<Sentence> split(String text, int from) {
        var sentences = new ArrayList<Sentence>();
        int start = from;
        for (int at = from; at < text.length(); at++) {
            if (ENDS.indexOf(text.charAt(at)) >= 0 || at - start >= LONGEST) {
                add(sentences, text, start, at + 1);
                start = at + 1;
            }
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    private static void add(List<Sentence> sentences, String text, int start, int end) {
        var sentence = text.substring(start, end);
        if (!sentence.isBlank()) {
            sentences.add(new Sentence(sentence, start));
        }
    }
}
