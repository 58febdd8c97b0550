package cn.fazhi.enforcement.project;

import cn.fazhi.web.Version;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ProjectOnboarding")
record OnboardingRequest(
        @NotNull @Schema(examples = "2021-03-10", description = "The day from which it is on the wage platform")
        LocalDate onboardedOn) {

    OnboardProject.Command toCommand(UUID id, Version seen) {
        return new OnboardProject.Command(id, seen, onboardedOn);
    }
}
