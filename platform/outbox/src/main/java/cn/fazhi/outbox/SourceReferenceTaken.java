package cn.fazhi.outbox;

import cn.fazhi.web.Refusal;

/**
 * The division already has a record with that number from elsewhere: 409 {@code /problems/source-reference-taken}, with
 * the record's id as {@code recordId}, so that a feed that was cut off goes on where it stopped.
 */
public class SourceReferenceTaken extends Refusal {

    SourceReferenceTaken(String sourceReference, AggregateRoot present) {
        super(409, "source-reference-taken", sourceReference, present.id());
        with("recordId", present.id());
    }
}
