package cn.fazhi.report.indicator;

import cn.fazhi.report.delivery.FileFormat;
import cn.fazhi.web.Forms;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** In what form and language an answer is wanted. */
class Delivered {

    private static final MediaType[] TYPES = {
        MediaType.APPLICATION_JSON_TYPE, FileFormat.CSV.type(), FileFormat.XLSX.type()
    };

    /** Has become {@code Accept} before anything reads it. */
    @QueryParam("format")
    @Pattern(regexp = "json|csv|xlsx")
    @Parameter(description = "Instead of Accept, for links: json, csv or xlsx")
    String format;

    @Context
    HttpHeaders headers;

    /** Empty for JSON. */
    Optional<FileFormat> file() {
        var chosen = Forms.preferred(headers, TYPES);
        return Arrays.stream(FileFormat.values())
                .filter(file -> file.type().isCompatible(chosen))
                .findFirst();
    }

    Words words() {
        return Words.of(headers);
    }
}
