package cn.fazhi.report.indicator;

import cn.fazhi.report.counting.Measure;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/indicators")
@Tag(name = "indicators", description = "The catalogue")
@Authenticated
class IndicatorResource {

    /**
     * @param source the record family that it is counted from; absent for a derived one
     * @param formula of a derived one, over other codes
     */
    record Item(
            String code,
            String nameZh,
            String nameEn,
            String unit,
            Measure measure,
            @JsonInclude(JsonInclude.Include.NON_NULL) String source,
            @JsonInclude(JsonInclude.Include.NON_NULL) String dimension,
            @JsonInclude(JsonInclude.Include.NON_NULL) String formula) {}

    private final Catalogue catalogue;

    IndicatorResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Operation(summary = "List every indicator with its unit and how it is counted")
    public List<Item> list() {
        return catalogue.all().stream()
                .map(indicator -> new Item(
                        indicator.code(),
                        indicator.zh(),
                        indicator.en(),
                        indicator.unit(),
                        indicator.measure(),
                        indicator.source(),
                        indicator.dimension(),
                        indicator.formula()))
                .toList();
    }
}
