package cn.fazhi.localstack.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleYearTest {

    private final List<PlannedRecord> records = SampleYear.records();

    @Test
    void shouldBeTheSameEachTime() {
        assertThat(all(SampleYear.records()).map(PlannedRecord::body).toList())
                .isEqualTo(all(records).map(PlannedRecord::body).toList());
    }

    @Test
    void shouldGiveEachRecordANumberOfItsOwn() {
        assertThat(all(records).map(PlannedRecord::reference)).doesNotHaveDuplicates();
    }

    @Test
    void shouldCompleteAHundredAndThirtyInspectionsOfNinetyEmployers() {
        var inspected = records.stream()
                .filter(record ->
                        record.dependants().stream().anyMatch(act -> act.path().equals("/v1/inspections")))
                .toList();
        assertThat(inspected).hasSize(90);
        assertThat(inspected).allMatch(record -> record.path().equals("/v1/employers"));
        assertThat(of("/v1/inspections"))
                .hasSize(130)
                .allMatch(record -> lastStep(record).equals("completion"));
    }

    @Test
    void shouldInspectInEveryWay() {
        assertThat(of("/v1/inspections").stream().map(record -> record.body().get("kind")))
                .contains("ROUTINE", "CAMPAIGN", "DOUBLE_RANDOM", "COMPLAINT", "ANNUAL_REVIEW_PATROL");
    }

    @Test
    void shouldWinBackExactlyThePublishedAmount() {
        var total = of("/v1/wage-recoveries").stream()
                .map(record -> (BigDecimal) record.body().get("amount"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(total).isEqualTo(new BigDecimal("1890000.00"));
        assertThat(of("/v1/wage-recoveries"))
                .allMatch(record -> ((BigDecimal) record.body().get("amount")).signum() > 0);
    }

    @Test
    void shouldHelpAHundredAndSixWorkersOneOfThemTwice() {
        // Given
        var entries = new ArrayList<String>();
        var stated = 0;
        // When
        for (var recovery : of("/v1/wage-recoveries")) {
            stated += (int) recovery.body().getOrDefault("statedWorkers", 0);
            for (var worker : (List<?>) recovery.body().getOrDefault("workers", List.of())) {
                entries.add(((Map<?, ?>) worker).get("citizenNumber").toString());
            }
        }
        // Then
        assertThat(entries).hasSize(75);
        assertThat(new HashSet<>(entries)).hasSize(74);
        assertThat(stated).isEqualTo(32);
    }

    @Test
    void shouldDiscloseMeetAndDecideAsPublished() {
        assertThat(of("/v1/disclosures"))
                .hasSize(223)
                .allMatch(record -> lastStep(record).equals("publication"));
        assertThat(of("/v1/governance/meetings")).hasSize(5);
        assertThat(of("/v1/governance/decisions"))
                .singleElement()
                .satisfies(decision -> assertThat(decision.steps().stream().map(PlannedRecord.Step::path))
                        .containsExactly("gates", "gates", "gates", "gates", "gates", "adoption"));
    }

    @Test
    void shouldPayTheWorkersOfThirtySevenProjectsByTheirRealNames() {
        // Given
        var building = of("/v1/projects").stream()
                .filter(project -> !lastStep(project).equals("closure"))
                .toList();
        // When
        var inDecember = building.stream()
                .map(project -> project.steps().getLast().body())
                .toList();
        // Then
        assertThat(building).hasSize(37);
        assertThat(inDecember).allMatch(roster -> roster.get("month").equals("2021-12"));
        assertThat(inDecember).allMatch(roster -> roster.get("workers").equals(roster.get("realName")));
        assertThat(inDecember.stream().mapToInt(roster -> (int) roster.get("workers")))
                .allMatch(workers -> workers > 20);
        assertThat(inDecember.stream()
                        .mapToInt(roster -> (int) roster.get("workers"))
                        .sum())
                .isEqualTo(8951);
    }

    @Test
    void shouldHandOutThreeThousandAndFiftyMaterials() {
        var atActivities = of("/v1/activities").stream()
                .mapToInt(activity -> (int) activity.steps().getLast().body().get("materials"));
        var atVisits = of("/v1/enterprise-visits").stream()
                .mapToInt(visit -> (int) visit.body().get("materials"));
        var visited = of("/v1/enterprise-visits").stream()
                .map(visit -> ((Map<?, ?>) visit.body().get("enterprise")).get("creditCode"))
                .distinct();
        assertThat(atActivities.sum() + atVisits.sum()).isEqualTo(3050);
        assertThat(visited).hasSize(192);
    }

    @Test
    void shouldStayWithinItsYear() {
        var dates = all(records)
                .flatMap(record -> Stream.concat(
                        Stream.of(record.body()), record.steps().stream().map(PlannedRecord.Step::body)))
                .filter(body -> body != null)
                .flatMap(body -> Stream.of("completedOn", "paidOn", "disclosedOn", "heldOn", "adoptedOn")
                        .map(body::get))
                .filter(date -> date != null)
                .map(date -> LocalDate.parse(date.toString()))
                .toList();
        assertThat(dates).hasSize(130 + 20 + 223 + 5 + 1 + 8 + 4 + 1).allMatch(date -> date.getYear() == 2021);
    }

    private List<PlannedRecord> of(String path) {
        return all(records).filter(record -> record.path().equals(path)).toList();
    }

    private static Stream<PlannedRecord> all(List<PlannedRecord> records) {
        return records.stream().flatMap(record -> Stream.concat(Stream.of(record), all(record.dependants())));
    }

    private static String lastStep(PlannedRecord record) {
        return record.steps().getLast().path();
    }
}
