package cn.fazhi.report.reconciliation;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.fazhi.contracts.EventHeaders;
import cn.fazhi.report.counting.CountedFact;
import cn.fazhi.report.counting.Received;
import cn.fazhi.report.intake.Event;
import cn.fazhi.report.intake.EventDecoder;
import cn.fazhi.report.intake.Undecodable;
import java.util.Map;

/** Derives a fact anew, by the same code as when its event came. */
final class PayloadDecoder {

    private final EventDecoder decoder;

    PayloadDecoder(EventDecoder decoder) {
        this.decoder = decoder;
    }

    Received decode(CountedFact fact) throws Undecodable {
        var headers = Map.of(
                EventHeaders.TYPE,
                fact.family().eventType(),
                EventHeaders.SCHEMA_VERSION,
                Integer.toString(fact.schemaVersion()));
        var payload = fact.payload().getBytes(UTF_8);
        return decoder.decode(new Event(fact.family().topic(), 0, 0, fact.id().toString(), headers, payload));
    }
}
