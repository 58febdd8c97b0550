package cn.fazhi.acceptance;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** The figures as the report service gives them. */
final class Figures {

    private Figures() {}

    /** By code; an indicator without a value is there with null. */
    static Map<String, BigDecimal> of(Api report, String division, int year) throws IOException {
        var answer = report.get("/v1/yearly-indicators?division=" + division + "&year=" + year);
        if (answer.status() != 200) {
            throw new IOException("status " + answer.status() + ": " + answer.body());
        }
        var figures = new HashMap<String, BigDecimal>();
        for (var figure : answer.body().get("indicators")) {
            var value = figure.get("value");
            figures.put(figure.get("code").asText(), value.isNull() ? null : new BigDecimal(value.asText()));
        }
        return figures;
    }
}
