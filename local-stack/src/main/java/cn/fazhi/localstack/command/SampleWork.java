package cn.fazhi.localstack.command;

import cn.fazhi.localstack.Suite;
import cn.fazhi.localstack.Tokens.Bearer;
import cn.fazhi.localstack.process.Await;
import cn.fazhi.localstack.sample.Progress;
import cn.fazhi.localstack.sample.PublishedFigures;
import cn.fazhi.localstack.sample.PublishedFigures.Comparison;
import cn.fazhi.localstack.sample.SampleFeed;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;

/** The sample year on the running suite: fed, finished, compared. */
final class SampleWork {

    static final String DIVISION = "370402";
    private static final Duration COUNTING_LIMIT = Duration.ofSeconds(60);

    private final Suite suite = Place.runningSuite();

    void feed() {
        var console = System.console();
        var progress = new Progress(Place.out(), console != null && console.isTerminal(), "sample year 2021");
        var token = token("inspector", "case-approver", "publicity-officer", "report-editor", "report-approver");
        new SampleFeed(suite::address, token, Place.home().unfinishedSample(), progress).feed();
    }

    /** A feed that was cut off goes on where it stopped. */
    void finish() {
        if (Files.exists(Place.home().unfinishedSample())) {
            Place.out().println("The sample year was begun and not finished: going on.");
            feed();
        }
    }

    /** Waits until every figure agrees; after a while says how they stand all the same. */
    List<Comparison> compareOnceCounted() {
        var figures = new PublishedFigures(suite::address, token("viewer"));
        Await.until(COUNTING_LIMIT, () -> figures.compare().stream().allMatch(Comparison::agrees));
        return figures.compare();
    }

    private String token(String... roles) {
        return suite.tokens().sign(new Bearer("sample", new TreeSet<>(List.of(roles)), DIVISION), Duration.ofHours(2));
    }
}
