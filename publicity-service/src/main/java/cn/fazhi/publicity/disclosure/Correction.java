package cn.fazhi.publicity.disclosure;

import cn.fazhi.contracts.DisclosureState.Channel;
import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What is to be set right; empty means: stays as it is. */
record Correction(
        Optional<DivisionCode> division,
        Optional<Channel> channel,
        Optional<String> title,
        Optional<String> url,
        Optional<LocalDate> madeOn,
        Optional<LocalDate> disclosedOn,
        Set<Clearable> cleared) {

    String over(String presentUrl) {
        return url.orElse(cleared.contains(Clearable.URL) ? null : presentUrl);
    }
}
