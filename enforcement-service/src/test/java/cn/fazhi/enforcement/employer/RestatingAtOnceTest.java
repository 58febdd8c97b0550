package cn.fazhi.enforcement.employer;

import static cn.fazhi.enforcement.Api.SHIZHONG;
import static cn.fazhi.enforcement.Api.XUECHENG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.enforcement.Identifiers;
import cn.fazhi.enforcement.Relayed;
import cn.fazhi.enforcement.WokenByCommits;
import cn.fazhi.identity.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** With a schedule of once an hour, what a commit makes due is done, and published, because the commit says so. */
@QuarkusTest
@TestProfile(WokenByCommits.class)
@QuarkusTestResource(TestTokens.class)
class RestatingAtOnceTest {

    @Inject
    Relayed relayed;

    @Test
    void shouldRestateAtOnceInEveryDivisionWhatACommitHasMadeDue() {
        // Given
        relayed.createTopics();
        var employer = Registered.withoutCode(SHIZHONG);
        var inspection = employer.inspectionBy(XUECHENG);
        var code = Identifiers.aCreditCode();
        // When
        employer.corrected(1, "\"creditCode\": \"" + code + "\"");
        // Then
        var events = relayed.await(
                RecordFamily.INSPECTION,
                all -> all.stream().anyMatch(event -> event.value().contains(code)));
        assertThat(events.getLast().key()).isEqualTo(inspection.toString());
    }
}
