package cn.fazhi.publicity.disclosure;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.contracts.DisclosureState.Channel;
import cn.fazhi.contracts.DisclosureState.Status;
import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Disclosure")
record DisclosureResponse(
        UUID id,
        long revision,
        @Schema(examples = "370402") DivisionCode division,
        String sourceReference,
        Status status,
        Channel channel,
        String title,
        String url,
        LocalDate madeOn,
        LocalDate disclosedOn,

        @Schema(
                description = "索引号, as it was published: no correction changes it; null until disclosed",
                examples = "370402/2022-00029")
        IndexNumber indexNumber,

        @Schema(description = "The annual report that it discloses; null for other information")
        UUID reportId,

        Annulment annulment) {

    static DisclosureResponse of(Disclosure disclosure) {
        return new DisclosureResponse(
                disclosure.id(),
                disclosure.revision(),
                disclosure.division(),
                disclosure.sourceReference(),
                disclosure.status(),
                disclosure.channel(),
                disclosure.title(),
                disclosure.url(),
                disclosure.madeOn(),
                disclosure.disclosedOn(),
                disclosure.indexNumber(),
                disclosure.reportId(),
                disclosure.annulment());
    }
}
