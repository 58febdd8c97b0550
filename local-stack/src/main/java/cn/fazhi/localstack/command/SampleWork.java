package cn.fazhi.localstack.command;

import cn.fazhi.localstack.Home;
import cn.fazhi.localstack.Suite;
import cn.fazhi.localstack.Tokens.Bearer;
import cn.fazhi.localstack.process.Await;
import cn.fazhi.localstack.process.LauncherLock;
import cn.fazhi.localstack.sample.Progress;
import cn.fazhi.localstack.sample.PublishedFigures;
import cn.fazhi.localstack.sample.PublishedFigures.Comparison;
import cn.fazhi.localstack.sample.PublishedReport;
import cn.fazhi.localstack.sample.SampleDraft;
import cn.fazhi.localstack.sample.SampleFeed;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The sample year on the running suite: fed, finished, compared. */
final class SampleWork {

    static final String DIVISION = "370402";
    private static final Duration COUNTING_LIMIT = Duration.ofSeconds(60);

    private static final Duration FEED_LIMIT = Duration.ofMinutes(4);

    private final Home home = Place.home();
    private final Suite suite = Place.runningSuite();

    /** @throws cn.fazhi.localstack.process.Trouble if another launcher is entering it already */
    void feed() {
        try (var _ = LauncherLock.take(home.feedLock(), "sample")) {
            enter();
        }
    }

    /** A feed that was cut off goes on where it stopped; one that still goes on is waited for. */
    void finish() {
        if (!Files.exists(home.unfinishedSample())) {
            return;
        }
        Place.out().println("The sample year was begun and not finished: going on.");
        try (var _ = LauncherLock.take(home.feedLock(), "up", FEED_LIMIT)) {
            if (Files.exists(home.unfinishedSample())) {
                enter();
            }
        }
    }

    private void enter() {
        var console = System.console();
        var progress = new Progress(Place.out(), console != null && console.isTerminal(), "sample year 2021");
        var token = token("inspector", "case-approver", "publicity-officer", "report-editor", "report-approver");
        new SampleFeed(suite::address, token, home.unfinishedSample(), progress).feed();
    }

    /** Waits until every figure agrees; after a while says how they stand all the same. */
    List<Comparison> compareOnceCounted() {
        var figures = new PublishedFigures(suite::address, token("viewer"));
        Await.until(COUNTING_LIMIT, () -> figures.compare().stream().allMatch(Comparison::agrees));
        return figures.compare();
    }

    SampleDraft.Draft writeDraft() {
        return new SampleDraft(suite::address, token("report-editor", "viewer")).write();
    }

    /** Nothing where the published report's text is not at hand. */
    Optional<PublishedReport.Outcome> readPublishedReport() {
        return PublishedReport.text(Place.project())
                .map(text -> new PublishedReport(suite::address, token("report-editor")).read(text));
    }

    private String token(String... roles) {
        return suite.tokens().sign(new Bearer("sample", new TreeSet<>(List.of(roles)), DIVISION), Duration.ofHours(2));
    }
}
