package cn.fazhi.localstack.sample;

import static cn.fazhi.localstack.Service.ENFORCEMENT;

import cn.fazhi.localstack.sample.PlannedRecord.Step;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;

/**
 * 37 projects on the wage platform, with a wage account, a deposit, wages paid through the contractor and a roster each
 * month: in December 8,951 workers, all by their real names. Two more projects were finished within the year.
 */
final class ProjectYear {

    private static final int PROJECTS = 37;
    private static final int FINISHED = 2;
    private static final int WORKERS = 8951;
    private static final List<String> SITES =
            List.of("学校综合楼", "安置小区", "产业园厂房", "卫生院病房楼", "社区服务中心", "河道治理工程", "市政道路工程", "商住楼");

    private ProjectYear() {}

    /** @param contractors indices of the employers that build */
    static Map<Integer, List<PlannedRecord>> byContractor(List<Integer> contractors, Random random) {
        var byContractor = new HashMap<Integer, List<PlannedRecord>>();
        var workersLeft = WORKERS;
        for (var i = 0; i < PROJECTS + FINISHED; i++) {
            var projectsLeft = PROJECTS - i;
            var workers = projectsLeft == 1 ? workersLeft : share(workersLeft, projectsLeft, random);
            byContractor
                    .computeIfAbsent(contractors.get(i % contractors.size()), _ -> new ArrayList<>())
                    .add(projectsLeft > 0 ? underConstruction(i, workers, random) : finished(i, random));
            workersLeft -= projectsLeft > 0 ? workers : 0;
        }
        return byContractor;
    }

    private static int share(int workers, int projects, Random random) {
        return projects < 1 ? 0 : workers * (70 + random.nextInt(61)) / 100 / projects;
    }

    private static PlannedRecord underConstruction(int index, int workers, Random random) {
        var startedOn = Days.weekday(LocalDate.of(2021, 1 + index % 9, 1 + random.nextInt(25)));
        var steps = new ArrayList<>(safeguards(startedOn));
        var first = YearMonth.from(startedOn).plusMonths(1);
        for (var month = first; month.getYear() == SampleYear.YEAR; month = month.plusMonths(1)) {
            var isLast = month.getMonthValue() == 12;
            steps.add(roster(month, isLast ? workers : 20 + workers * (60 + random.nextInt(41)) / 100));
        }
        return project(index, startedOn, steps);
    }

    private static PlannedRecord finished(int index, Random random) {
        var startedOn = LocalDate.of(2021, 3, 8);
        var steps = new ArrayList<>(safeguards(startedOn));
        for (var month = 4; month <= 8; month++) {
            steps.add(roster(YearMonth.of(SampleYear.YEAR, month), 60 + random.nextInt(40)));
        }
        steps.add(Step.reaching("CLOSED", "closure", Map.of("closedOn", "2021-09-10")));
        return project(index, startedOn, steps);
    }

    private static PlannedRecord project(int index, LocalDate startedOn, List<Step> steps) {
        return PlannedRecord.of(
                        ENFORCEMENT,
                        "/v1/projects",
                        Map.of(
                                "division", SampleYear.DIVISION,
                                "name", "%s（样例%d号）".formatted(SITES.get(index % SITES.size()), index + 1),
                                "startedOn", startedOn.toString(),
                                "sourceReference", SampleYear.reference("XM", index + 1)),
                        steps.toArray(Step[]::new))
                .hangingBy("generalContractorId");
    }

    private static List<Step> safeguards(LocalDate startedOn) {
        return List.of(
                dated("onboarding", "/onboardedOn", "onboardedOn", startedOn.plusDays(9)),
                dated("wage-account", "/wageAccount/openedOn", "openedOn", startedOn.plusDays(5)),
                dated("deposit", "/deposit/lodgedOn", "lodgedOn", startedOn.plusDays(6)),
                dated("agency-pay", "/agencyPay/startedOn", "startedOn", startedOn.plusDays(20)));
    }

    /** @param pointer where the project, as it is read, has the date once the step is taken */
    private static Step dated(String path, String pointer, String field, LocalDate on) {
        return Step.post(
                path,
                path,
                Map.of(field, on.toString()),
                record -> record.at(pointer).isTextual());
    }

    private static Step roster(YearMonth month, int workers) {
        return Step.post(
                "rosters",
                "rosters/" + month,
                Map.of("month", month.toString(), "workers", workers, "realName", workers),
                record -> hasRoster(record, month));
    }

    private static boolean hasRoster(JsonNode record, YearMonth month) {
        return StreamSupport.stream(record.path("rosters").spliterator(), false)
                .anyMatch(roster -> month.toString().equals(roster.path("month").asText()));
    }
}
