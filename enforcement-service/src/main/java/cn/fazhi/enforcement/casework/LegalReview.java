package cn.fazhi.enforcement.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 重大执法决定法制审核. */
@Embeddable
@Schema(name = "CaseLegalReview")
record LegalReview(
        @Column(name = "reviewed_on") LocalDate on,

        @Column(name = "result") @Enumerated(EnumType.STRING)
        Result result) {

    @Schema(name = "LegalReviewResult")
    enum Result {
        PASSED,
        NOT_PASSED
    }
}
