package cn.fazhi.publicity.disclosure;

import cn.fazhi.web.Refusal;
import java.time.LocalDate;

/** What is not yet made cannot be disclosed: 422 {@code /problems/disclosed-before-made}. */
class DisclosedBeforeMade extends Refusal {

    DisclosedBeforeMade(LocalDate disclosedOn, LocalDate madeOn) {
        super(422, "disclosed-before-made", disclosedOn, madeOn);
        at("/disclosedOn");
    }
}
