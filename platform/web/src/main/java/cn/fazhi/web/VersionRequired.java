package cn.fazhi.web;

/** A change without If-Match: 428 {@code /problems/version-required}. */
public class VersionRequired extends Refusal {

    public VersionRequired() {
        super(428, "version-required");
    }
}
