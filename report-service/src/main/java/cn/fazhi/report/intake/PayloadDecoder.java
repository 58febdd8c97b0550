package cn.fazhi.report.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.fazhi.contracts.EventHeaders;
import cn.fazhi.report.counting.CountedFact;
import cn.fazhi.report.counting.Received;
import java.util.Map;

/** Derives a fact anew, by the same code as when its event came. */
public final class PayloadDecoder {

    private final EventDecoder decoder;

    public PayloadDecoder(EventDecoder decoder) {
        this.decoder = decoder;
    }

    public Received decode(CountedFact fact) throws Undecodable {
        var headers = Map.of(
                EventHeaders.TYPE,
                fact.family().eventType(),
                EventHeaders.SCHEMA_VERSION,
                Integer.toString(fact.schemaVersion()));
        var payload = fact.payload().getBytes(UTF_8);
        return decoder.decode(new Event(fact.family().topic(), 0, 0, fact.id().toString(), headers, payload));
    }
}
