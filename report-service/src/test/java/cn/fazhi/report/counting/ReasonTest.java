package cn.fazhi.report.counting;

import static cn.fazhi.report.EnforcementStates.closedCase;
import static cn.fazhi.report.EnforcementStates.decision;
import static cn.fazhi.report.States.SHIZHONG;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.contracts.CaseState.DecisionKind;
import cn.fazhi.contracts.RecordFamily;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonTest {

    private static final Path SAMPLES = Path.of("..", "event-contracts", "src", "test", "resources", "golden");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final LocalDate DAY = LocalDate.of(2021, 3, 2);

    /** @param payload as its owner wrote it */
    private record Counted(BaseIndicator indicator, LocalDate on, JsonNode payload) {

        Reason reason() {
            return Reason.of(indicator);
        }

        boolean hasItsDayIn(List<String> properties) {
            return properties.stream()
                    .flatMap(property -> payload.findValuesAsText(property).stream())
                    .anyMatch(on.toString()::startsWith);
        }
    }

    private static List<Counted> counted;

    @BeforeAll
    static void deriveEveryGoldenSample() throws IOException {
        try (var files = Files.walk(SAMPLES)) {
            counted = Stream.concat(
                            files.filter(Files::isRegularFile).sorted().flatMap(ReasonTest::counted), treatment())
                    .toList();
        }
    }

    /** Of which there is no golden sample. */
    private static Stream<Counted> treatment() {
        var decided = closedCase(
                "c", 1, SHIZHONG, "2021-03-02", "2021-06-20", decision(DecisionKind.TREATMENT, "2021-06-15"));
        return counted(RecordFamily.CASE, JSON.valueToTree(decided));
    }

    /** What a stock loses on a day is in no evidence: of a record that is there something is left. */
    private static Stream<Counted> counted(Path sample) {
        try {
            var family = sample.getParent().getFileName().toString();
            return counted(RecordFamily.ofSlug(family), JSON.readTree(sample.toFile()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Counted> counted(RecordFamily family, JsonNode payload) {
        try {
            return Derivation.of(JSON.treeToValue(payload, family.state())).stream()
                    .filter(contribution -> contribution.amount().signum() > 0)
                    .map(contribution -> new Counted(
                            BaseIndicator.ofCode(contribution.indicator()).orElseThrow(), contribution.on(), payload));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldSayOfEveryIndicatorWhyARecordStandsBehindIt(BaseIndicator indicator) {
        assertThat(Reason.of(indicator)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void shouldSayOfDistinctThingsAloneThatTheyAreCountedAlready(BaseIndicator indicator) {
        assertThat(Reason.already(indicator) != null).isEqualTo(indicator.measure() == Measure.DISTINCT);
    }

    @Test
    void shouldNotHaveAReasonForNothing() {
        var said = Arrays.stream(BaseIndicator.values())
                .flatMap(indicator -> Stream.of(Reason.of(indicator), Reason.already(indicator)))
                .collect(toSet());
        assertThat(said).containsAll(EnumSet.allOf(Reason.class));
    }

    @ParameterizedTest
    @EnumSource
    void shouldNameItsDayInBothLanguages(Reason reason) {
        assertThat(reason.text(DAY, false)).containsOnlyOnce("2021-03-02").containsPattern("\\p{IsHan}");
        assertThat(reason.text(DAY, true)).containsOnlyOnce("2021-03-02").matches("[ -~]+");
    }

    /** A sentence that names another day than that by which the record counts would be wrong. */
    @ParameterizedTest
    @CsvSource({
        "INSPECTION_COMPLETED, completedOn",
        "ANNUAL_REVIEW_PASSED, concludedOn",
        "COMPLAINT_ACCEPTED, answeredOn",
        "CASE_FILED, filedOn",
        "CASE_CLOSED, endedOn",
        "CASE_CLOSED_ON_TIME, endedOn",
        "CASE_OPEN, filedOn",
        "FILING_REVOKED, endedOn",
        "CASE_TRANSFERRED, endedOn",
        "RECTIFICATION_ORDERED, on",
        "TREATMENT_DECIDED, on",
        "PENALTY_DECIDED, on",
        "FINE_IMPOSED, on",
        "MAJOR_ACT_DECIDED, on",
        "MAJOR_ACT_REVIEWED, on",
        "EMPLOYER_LISTED, listedOn",
        "VIOLATION_PUBLISHED, publishedOn",
        "GRADE_VALID, from",
        "WAGES_PAID, businessDate",
        "PROJECT_ON_PLATFORM, onboardedOn",
        "WORKERS_ON_ROSTER, month",
        "REAL_NAMES_ON_ROSTER, month",
        "ACCOUNT_DUE, startedOn",
        "ACCOUNT_OPEN, from",
        "DEPOSIT_DUE, startedOn",
        "DEPOSIT_LODGED, from",
        "AGENCY_PAY_DUE, startedOn",
        "AGENCY_PAID, from",
        "DISPUTE_ACCEPTED, acceptedOn",
        "DISPUTE_CONCLUDED, concludedOn",
        "ATTENDANCE_DUE, on",
        "HEARING_ATTENDED, on",
        "DECISION_ADOPTED, adoptedOn",
        "DECISION_CONSULTED, adoptedOn",
        "MEETING_HELD, heldOn",
        "ADVISER_ENGAGED, from",
        "STAFF_STATED, on",
        "LEADER_ASSIGNED, from",
        "TRAINING_HELD, heldOn",
        "SYSTEM_ISSUED, issuedOn",
        "OPINION_GIVEN, givenOn",
        "REPORT_OF_THE_YEAR, businessDate",
        "REPORT_ON_TIME, businessDate",
        "INFORMATION_DISCLOSED, disclosedOn",
        "STUDY_SESSION_HELD, heldOn",
        "TEAM_MEMBERS_THERE, from",
        "ENTERPRISE_VISITED, visitedOn",
        "MATERIALS_HANDED_OUT, heldOn visitedOn",
        "ACTIVITY_HELD, heldOn",
        "COMPILATION_PRODUCED, producedOn"
    })
    void shouldNameTheDayOfTheRecordByWhichItCounts(Reason reason, String properties) {
        assertThat(counted.stream().filter(one -> one.reason() == reason))
                .isNotEmpty()
                .allMatch(one -> one.hasItsDayIn(List.of(properties.split(" "))));
    }
}
