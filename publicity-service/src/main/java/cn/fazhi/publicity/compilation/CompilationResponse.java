package cn.fazhi.publicity.compilation;

import cn.fazhi.contracts.Annulment;
import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Compilation")
record CompilationResponse(
        UUID id,
        long revision,
        @Schema(examples = "370402") DivisionCode division,
        String sourceReference,
        String title,
        LocalDate producedOn,
        Annulment annulment) {

    static CompilationResponse of(Compilation compilation) {
        return new CompilationResponse(
                compilation.id(),
                compilation.revision(),
                compilation.division(),
                compilation.sourceReference(),
                compilation.title(),
                compilation.producedOn(),
                compilation.annulment());
    }
}
