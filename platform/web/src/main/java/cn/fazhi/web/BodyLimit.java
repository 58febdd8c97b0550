package cn.fazhi.web;

/** How large a body may be. */
final class BodyLimit {

    static final int JSON_BYTES = 1 << 20;

    private BodyLimit() {}
}
