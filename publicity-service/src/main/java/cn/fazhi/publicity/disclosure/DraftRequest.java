package cn.fazhi.publicity.disclosure;

import cn.fazhi.contracts.DisclosureState.Channel;
import cn.fazhi.identity.DivisionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DisclosureDraft")
record DraftRequest(
        @NotNull @Schema(examples = "370402") DivisionCode division,

        @NotBlank @Size(max = 200) @Schema(examples = "市中区人力资源和社会保障局2021年法治政府建设年度报告")
        String title,

        @NotNull @Schema(examples = "GOVERNMENT_WEBSITE") Channel channel,

        @NotNull @Schema(description = "The day the information was made", examples = "2022-01-20")
        LocalDate madeOn,

        @Pattern(regexp = WebAddress.FORM)
        @Size(max = 500)
        @Schema(examples = "https://www.example.gov.cn/xxgk/29.html")
        String url,

        @Size(min = 1, max = 60)
        @Schema(
                description = "Its number in the system it came from; unique in its division",
                examples = "XXGK-2022-29")
        String sourceReference) {

    DraftDisclosure.Command toCommand() {
        return new DraftDisclosure.Command(division, new Draft(title, channel, madeOn, url, sourceReference));
    }
}
