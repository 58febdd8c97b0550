package cn.fazhi.web;

/** If-Match is not an ETag of this service: 400 {@code /problems/malformed-version}. */
public class MalformedVersion extends Refusal {

    public MalformedVersion(String header) {
        super(400, "malformed-version", header);
    }
}
