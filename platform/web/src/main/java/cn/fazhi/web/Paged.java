package cn.fazhi.web;

/** An answer that is one page of a list: gets its {@code Link: rel="next"} on the way out. */
public interface Paged {

    /** The value of {@code after} for the next page; null on the last one. */
    Object next();
}
