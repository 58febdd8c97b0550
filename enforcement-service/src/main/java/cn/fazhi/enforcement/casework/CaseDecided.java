package cn.fazhi.enforcement.casework;

import cn.fazhi.web.Refusal;
import java.util.UUID;

/** The filing of a case with a decision in force is not revoked: 409 {@code /problems/case-decided}. */
class CaseDecided extends Refusal {

    CaseDecided(UUID id) {
        super(409, "case-decided", id);
    }
}
