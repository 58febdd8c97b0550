package cn.fazhi.publicity.disclosure;

import cn.fazhi.contracts.DisclosureState.Channel;
import cn.fazhi.identity.DivisionCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Builds corrections that name only what a test is about. */
final class ACorrection {

    private DivisionCode division;
    private Channel channel;
    private String title;
    private String url;
    private LocalDate madeOn;
    private LocalDate disclosedOn;

    static ACorrection aCorrection() {
        return new ACorrection();
    }

    ACorrection division(DivisionCode division) {
        this.division = division;
        return this;
    }

    ACorrection channel(Channel channel) {
        this.channel = channel;
        return this;
    }

    ACorrection title(String title) {
        this.title = title;
        return this;
    }

    ACorrection url(String url) {
        this.url = url;
        return this;
    }

    ACorrection madeOn(LocalDate madeOn) {
        this.madeOn = madeOn;
        return this;
    }

    ACorrection disclosedOn(LocalDate disclosedOn) {
        this.disclosedOn = disclosedOn;
        return this;
    }

    Correction build() {
        return new Correction(
                Optional.ofNullable(division),
                Optional.ofNullable(channel),
                Optional.ofNullable(title),
                Optional.ofNullable(url),
                Optional.ofNullable(madeOn),
                Optional.ofNullable(disclosedOn),
                Set.of());
    }
}
