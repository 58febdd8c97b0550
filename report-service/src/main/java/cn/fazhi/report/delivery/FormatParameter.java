package cn.fazhi.report.delivery;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** {@code ?format=csv|xlsx|json} says what {@code Accept} says, for links in a browser, which cannot. */
@ApplicationScoped
class FormatParameter {

    private static final int BEFORE_ALL_ROUTES = 100;
    private static final Map<String, String> TYPES =
            Map.of("json", MediaType.APPLICATION_JSON, "csv", FileFormat.CSV_TYPE, "xlsx", FileFormat.XLSX_TYPE);

    void register(@Observes Filters filters) {
        filters.register(FormatParameter::accept, BEFORE_ALL_ROUTES);
    }

    private static void accept(RoutingContext exchange) {
        var query = exchange.request().query();
        if (query != null && query.contains("format=")) {
            var type = TYPES.get(exchange.request().getParam("format"));
            if (type != null) {
                exchange.request().headers().set(HttpHeaders.ACCEPT, type);
            }
        }
        exchange.next();
    }
}
