package cn.fazhi.enforcement.employer;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** An annulled employer stays as it is: 409 {@code /problems/employer-annulled}. */
class EmployerAnnulled extends Refusal {

    EmployerAnnulled(UUID id) {
        super(409, "employer-annulled", id);
    }
}
