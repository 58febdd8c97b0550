package cn.fazhi.report.rebuild;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How to rebuild.
 *
 * @param source absent for the topics
 */
record RebuildRequest(
        @Schema(
                description = "TOPICS: what owners have published. FACTS: the records that are here, after a change"
                        + " of what they count for; no broker is needed")
        Source source) {

    /** @param request null where no body was sent */
    static Source source(RebuildRequest request) {
        return request == null || request.source() == null ? Source.TOPICS : request.source();
    }
}
