package cn.fazhi.enforcement.casework;

import cn.fazhi.enforcement.casework.CaseConfig.Division;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.identity.Divisions;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;

/** What a division has settled for its cases. */
@ApplicationScoped
class DivisionRules {

    private final CaseConfig config;
    private final Divisions divisions;

    DivisionRules(CaseConfig config, Divisions divisions) {
        this.config = config;
        this.divisions = divisions;
    }

    /** Two divisions with one word would give the same number twice: the service does not start with them. */
    void check(@Observes StartupEvent start) {
        var words = new HashSet<String>();
        config.divisions().forEach((code, division) -> {
            if (!divisions.exists(new DivisionCode(code))) {
                throw new IllegalStateException("fazhi.case.divisions names a division that does not exist: " + code);
            }
            division.word().filter(word -> !words.add(word)).ifPresent(word -> {
                throw new IllegalStateException("fazhi.case.divisions has the word twice: " + word);
            });
        });
    }

    String word(DivisionCode division) {
        return of(division).flatMap(Division::word).orElse(division + "人社监立字");
    }

    /** The fine above which a hearing is offered: the division's own, or that of the nearest division above it. */
    BigDecimal hearingAbove(DivisionCode division, LocalDate on) {
        return divisions.lineage(division, on).stream()
                .flatMap(each -> of(each).flatMap(Division::hearingAbove).stream())
                .findFirst()
                .orElse(config.hearingAbove());
    }

    private Optional<Division> of(DivisionCode division) {
        return Optional.ofNullable(config.divisions().get(division.value()));
    }
}
