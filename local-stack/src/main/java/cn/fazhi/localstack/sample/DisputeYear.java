package cn.fazhi.localstack.sample;

import static cn.fazhi.localstack.Service.ENFORCEMENT;

import cn.fazhi.localstack.sample.PlannedRecord.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One reconsideration, upheld; four lawsuits, all won, each heard with a responsible head in court. */
final class DisputeYear {

    private record Lawsuit(String acceptedOn, String outcome) {}

    private static final List<Lawsuit> LAWSUITS = List.of(
            new Lawsuit("2021-02-22", "CLAIM_DISMISSED"),
            new Lawsuit("2021-04-12", "CLAIM_DISMISSED"),
            new Lawsuit("2021-06-28", "CLAIM_DISMISSED"),
            new Lawsuit("2021-08-16", "SUIT_DISMISSED"));

    private DisputeYear() {}

    static List<PlannedRecord> records() {
        var records = new ArrayList<PlannedRecord>();
        records.add(dispute(
                1,
                "RECONSIDERATION",
                "样例复字〔2021〕1号",
                LocalDate.of(2021, 5, 17),
                outcome(LocalDate.of(2021, 7, 9), "UPHELD"),
                report(LocalDate.of(2021, 5, 19), 1)));
        for (var lawsuit : LAWSUITS) {
            records.add(lawsuit(records.size() + 1, lawsuit));
        }
        return records;
    }

    private static PlannedRecord lawsuit(int number, Lawsuit lawsuit) {
        var acceptedOn = LocalDate.parse(lawsuit.acceptedOn());
        return dispute(
                number,
                "LITIGATION",
                "（2021）样例行初%d号".formatted(number - 1),
                acceptedOn,
                Step.post(
                        "hearings",
                        "hearings",
                        Map.of("on", acceptedOn.plusDays(43).toString(), "attendanceDue", true, "attended", true),
                        record -> !record.path("hearings").isEmpty()),
                outcome(acceptedOn.plusDays(80), lawsuit.outcome()),
                report(acceptedOn.plusDays(2), number),
                Step.post(
                        "joint-analyses",
                        "joint-analyses",
                        Map.of("on", acceptedOn.plusDays(95).toString()),
                        record -> !record.path("jointAnalyses").isEmpty()));
    }

    private static PlannedRecord dispute(
            int number, String kind, String caseNumber, LocalDate acceptedOn, Step... steps) {
        return PlannedRecord.of(
                ENFORCEMENT,
                "/v1/disputes",
                Map.of(
                        "division",
                        SampleYear.DIVISION,
                        "kind",
                        kind,
                        "caseNumber",
                        caseNumber,
                        "acceptedOn",
                        acceptedOn.toString(),
                        "sourceReference",
                        SampleYear.reference("SS", number)),
                steps);
    }

    private static Step outcome(LocalDate on, String outcome) {
        return Step.reaching("CONCLUDED", "outcome", Map.of("concludedOn", on.toString(), "outcome", outcome));
    }

    private static Step report(LocalDate on, int number) {
        return Step.post(
                "reports",
                "reports",
                Map.of(
                        "recipient", "样例司法局",
                        "on", on.toString(),
                        "document", "样例人社函〔2021〕%d号".formatted(10 + number)),
                record -> !record.path("reports").isEmpty());
    }
}
