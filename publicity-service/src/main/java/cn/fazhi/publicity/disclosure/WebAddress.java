package cn.fazhi.publicity.disclosure;

/** The form of an address at which information can be read. */
final class WebAddress {

    static final String FORM = "https?://\\S+";

    private WebAddress() {}
}
