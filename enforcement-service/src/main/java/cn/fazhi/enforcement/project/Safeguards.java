package cn.fazhi.enforcement.project;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** The three safeguards of a project. */
@Embeddable
class Safeguards {

    @Embedded
    @EmbeddedColumnNaming("account_%s")
    private Safeguard account = Safeguard.REQUIRED;

    @Embedded
    @EmbeddedColumnNaming("deposit_%s")
    private Safeguard deposit = Safeguard.REQUIRED;

    @Embedded
    @EmbeddedColumnNaming("agency_pay_%s")
    private Safeguard agencyPay = Safeguard.REQUIRED;

    Safeguard of(SafeguardKind kind) {
        return switch (kind) {
            case WAGE_ACCOUNT -> account;
            case DEPOSIT -> deposit;
            case AGENCY_PAY -> agencyPay;
        };
    }

    void record(SafeguardKind kind, SafeguardChange change, Span span) {
        var safeguard = of(kind).stepped(kind, change);
        safeguard.requireOrder(kind, "", span);
        set(kind, safeguard);
    }

    void correct(SafeguardKind kind, SafeguardChange change) {
        set(kind, of(kind).corrected(kind, change));
    }

    void withdraw(ProjectStep step) {
        for (var kind : SafeguardKind.values()) {
            if (kind.beginning == step) {
                set(kind, of(kind).withoutBeginning(kind));
            } else if (kind.end == step) {
                set(kind, of(kind).withoutEnd(kind));
            }
        }
    }

    void requireOrder(Span span) {
        for (var kind : SafeguardKind.values()) {
            of(kind).requireOrder(kind, kind.pointer, span);
        }
    }

    Stream<LocalDate> beginnings() {
        return Arrays.stream(SafeguardKind.values())
                .map(kind -> of(kind).from())
                .filter(Objects::nonNull);
    }

    private void set(SafeguardKind kind, Safeguard safeguard) {
        switch (kind) {
            case WAGE_ACCOUNT -> account = safeguard;
            case DEPOSIT -> deposit = safeguard;
            case AGENCY_PAY -> agencyPay = safeguard;
        }
    }
}
