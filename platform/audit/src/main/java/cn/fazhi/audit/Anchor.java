package cn.fazhi.audit;

/**
 * The end of the chain at some moment, kept where the database's administrators cannot reach it.
 *
 * @param number of the last sealed entry
 * @param hash of that entry, hexadecimal
 */
record Anchor(long number, String hash) {

    static String topic(String prefix, String service) {
        return prefix + service + ".audit-anchor";
    }

    String text() {
        return number + " " + hash;
    }

    static Anchor of(String text) {
        var space = text.indexOf(' ');
        return new Anchor(Long.parseLong(text.substring(0, space)), text.substring(space + 1));
    }
}
