package cn.fazhi.publicity.enterprisevisit;

import cn.fazhi.contracts.EnterpriseVisitState;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The enterprise that was visited, as of that day. Without a code its name is what tells it apart, so space around the
 * name is taken off.
 */
@Embeddable
record Enterprise(
        @Column(name = "enterprise_credit_code")
        @Schema(examples = "91370402MA3C12345M", description = "Unified social credit code; left out where it has none")
        CreditCode creditCode,

        @NotBlank @Size(max = 200) @Column(name = "enterprise_name") @Schema(examples = "枣庄市市中区光明建筑有限公司")
        String name) {

    Enterprise {
        name = name == null ? null : name.strip();
    }

    EnterpriseVisitState.Enterprise snapshot() {
        return new EnterpriseVisitState.Enterprise(creditCode == null ? null : creditCode.value(), name);
    }
}
