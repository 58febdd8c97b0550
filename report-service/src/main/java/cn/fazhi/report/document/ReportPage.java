package cn.fazhi.report.document;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For the description of the list only: {@link cn.fazhi.web.Page} cannot say of what it is a page. */
interface ReportPage {

    @Schema(required = true)
    List<ReportSummary> getItems();

    @Schema(description = "The value of after for the next page; null on the last one")
    UUID getNext();
}
