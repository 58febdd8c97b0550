package cn.fazhi.publicity.compilation;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** An annulled compilation takes no more steps: 409 {@code /problems/compilation-annulled}. */
class CompilationAnnulled extends Refusal {

    CompilationAnnulled(UUID id) {
        super(409, "compilation-annulled", id);
    }
}
