package cn.fazhi.localstack.command;

import cn.fazhi.localstack.Service;
import cn.fazhi.localstack.Suite;
import cn.fazhi.localstack.process.LauncherLock;
import cn.fazhi.localstack.process.Trouble;
import cn.fazhi.localstack.sample.PublishedFigures.Comparison;
import cn.fazhi.localstack.sample.SampleDraft.Draft;
import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "demo",
        description = {
            "Starts the suite, enters the sample year 2021 of division 370402, waits until it is counted and prints",
            "the yearly indicators beside the figures that the division published. The suite goes on running."
        })
final class DemoCommand implements Runnable {

    private static final int FIRST_LINES = 8;

    @Mixin
    private HelpOption help;

    @Override
    public void run() {
        var out = Place.out();
        var suite = Place.suite();
        try (var _ = LauncherLock.take(Place.home().lock(), "demo")) {
            suite.up(List.of(Service.values()));
        }
        var sample = new SampleWork();
        sample.feed();
        var comparisons = sample.compareOnceCounted();
        print(comparisons, out);
        print(sample.writeDraft(), comparisons, suite, out);
        var published = sample.readPublishedReport();
        published.ifPresent(report -> out.println("%d of %d figures of the published report, read back, agree"
                .formatted(report.agrees(), report.figures())));
        printAddresses(suite, out);
        if (!comparisons.stream().allMatch(Comparison::agrees)) {
            throw new Trouble("not every figure is as published; ./fazhi status says what is still on its way");
        }
        if (published.filter(report -> report.agrees() < report.figures()).isPresent()) {
            throw new Trouble("the published report differs from the records: /v1/report-imports says where");
        }
    }

    private static void print(List<Comparison> comparisons, PrintStream out) {
        var table = new Table("", "indicator", "", "unit", "counted", "published");
        for (var figure : comparisons) {
            table.row(
                    figure.agrees() ? "✓" : "✗",
                    figure.code(),
                    figure.name(),
                    figure.unit(),
                    figure.counted() == null ? "-" : figure.counted().toPlainString(),
                    figure.published().isEmpty() ? "-" : figure.published());
        }
        out.println();
        out.println("370402 枣庄市市中区, 2021");
        out.print(table);
        var equal = comparisons.stream().filter(Comparison::agrees).count();
        out.println(
                "%d of %d figures are what the sample year's records add up to".formatted(equal, comparisons.size()));
    }

    private static void print(Draft draft, List<Comparison> comparisons, Suite suite, PrintStream out) {
        var written = comparisons.stream()
                .filter(figure -> draft.figures().containsKey(figure.code()))
                .toList();
        var equal = written.stream()
                .filter(figure -> draft.figures()
                                .get(figure.code())
                                .path("value")
                                .decimalValue()
                                .compareTo(figure.counted())
                        == 0)
                .count();
        out.println();
        out.println("The report's draft, written from the figures: " + suite.address(Service.REPORT) + draft.path());
        draft.lines().stream().limit(FIRST_LINES).forEach(line -> out.println("  " + line));
        out.println("%d of %d of these figures in the draft equal the counted ones".formatted(equal, written.size()));
    }

    private static void printAddresses(Suite suite, PrintStream out) {
        out.println();
        for (var service : Service.values()) {
            out.println("%-20s %s/q/swagger-ui".formatted(service.processName(), suite.address(service)));
        }
        out.println("""

                The figures again, and the records behind one of them:
                  T=$(./fazhi token --role viewer --division 370402)
                  curl -H "Authorization: Bearer $T" '%1$s/v1/yearly-indicators?division=370402&year=2021'
                  curl -H "Authorization: Bearer $T" '%1$s/v1/yearly-indicators/WAGE.AMOUNT/evidence?division=370402&year=2021'
                The suite goes on running: ./fazhi status, ./fazhi down""".formatted(suite.address(Service.REPORT)));
    }
}
