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
     * @param sources the record families that it is counted from; absent for a derived one
     * @param dimensions what it can be broken down by; absent if nothing
     * @param formula of a derived one, over other codes
     * @param policy how outcomes are judged in it, where that is a choice
     */
    record Item(
            String code,
            String nameZh,
            String nameEn,
            String unit,
            Measure measure,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> sources,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> dimensions,
            @JsonInclude(JsonInclude.Include.NON_NULL) String formula,
            @JsonInclude(JsonInclude.Include.NON_NULL) PolicyItem policy) {

        private static Item of(Indicator indicator) {
            return new Item(
                    indicator.code(),
                    indicator.zh(),
                    indicator.en(),
                    indicator.unit(),
                    indicator.measure(),
                    indicator.sources(),
                    indicator.dimensions(),
                    indicator.formula(),
                    PolicyItem.of(indicator.policy()));
        }
    }

    record PolicyItem(String code, String nameZh, String nameEn) {

        private static PolicyItem of(Policy policy) {
            return policy == null ? null : new PolicyItem(policy.code(), policy.zh(), policy.en());
        }
    }

    private final Catalogue catalogue;

    IndicatorResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Operation(summary = "List every indicator with its unit and how it is counted")
    public List<Item> list() {
        return catalogue.all().stream().map(Item::of).toList();
    }
}
