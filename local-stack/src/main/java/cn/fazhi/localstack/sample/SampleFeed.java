package cn.fazhi.localstack.sample;

import cn.fazhi.localstack.Service;
import cn.fazhi.localstack.process.Parallel;
import cn.fazhi.localstack.process.Trouble;
import cn.fazhi.localstack.sample.PlannedRecord.Step;
import cn.fazhi.localstack.sample.ServiceClient.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * Enters the sample year through the public APIs. What is there already is left alone, what was begun is finished: the
 * numbers of the records in their source system tell.
 */
public final class SampleFeed {

    private static final int FEEDERS = 8;

    /** It is there already: by its number, or by what there is only one of. */
    private static final List<String> TAKEN = List.of("source-reference-taken", "credit-code-taken", "report-exists");

    private final ServiceClient services;
    private final Path unfinished;
    private final Progress progress;
    private final AtomicBoolean failed = new AtomicBoolean();

    /** @param unfinished a file that is there while the feed has been begun and not finished */
    public SampleFeed(Function<Service, URI> addresses, String token, Path unfinished, Progress progress) {
        this.services = new ServiceClient(addresses, token);
        this.unfinished = unfinished;
        this.progress = progress;
    }

    /** @throws Trouble if a service refuses a record or does not answer for a minute */
    public void feed() {
        mark();
        var waiting = new ConcurrentLinkedQueue<>(SampleYear.records());
        progress.begin(waiting.stream().mapToInt(PlannedRecord::size).sum());
        Parallel.run(Collections.nCopies(FEEDERS, () -> work(waiting)));
        progress.end();
        unmark();
    }

    private void work(Queue<PlannedRecord> waiting) {
        try {
            for (var next = waiting.poll(); next != null && !failed.get(); next = waiting.poll()) {
                enter(next, null);
            }
        } catch (RuntimeException e) {
            failed.set(true);
            throw e;
        }
    }

    private void enter(PlannedRecord planned, String parentId) {
        var body = new HashMap<>(planned.body());
        if (parentId != null) {
            body.put(planned.parentField(), parentId);
        }
        var record = create(planned, body);
        for (var step : planned.steps()) {
            record = take(planned, step, record);
        }
        progress.advance();
        var id = record.body().path("id").asText();
        for (var dependant : planned.dependants()) {
            if (!failed.get()) {
                enter(dependant, id);
            }
        }
    }

    private Answer create(PlannedRecord planned, Object body) {
        var answer = services.write("POST", planned.service(), planned.path(), body, planned.reference(), null);
        if (TAKEN.stream().anyMatch(answer::isProblem)) {
            return read(planned, answer.body().path("recordId").asText());
        }
        return accepted(planned, "creation", answer);
    }

    /** A second try is for a record that somebody changed in between. */
    private Answer take(PlannedRecord planned, Step step, Answer seen) {
        if (isThrough(step, seen.body())) {
            return seen;
        }
        var id = seen.body().path("id").asText();
        var answer = send(planned, step, id, seen);
        if (answer.status() < 300) {
            return answer;
        }
        var present = read(planned, id);
        return isThrough(step, present.body())
                ? present
                : accepted(planned, step.name(), send(planned, step, id, present));
    }

    private Answer send(PlannedRecord planned, Step step, String id, Answer seen) {
        var path = planned.path() + "/" + id + "/" + step.path();
        var name = planned.reference() + "/" + step.name();
        return services.write(step.method(), planned.service(), path, step.body(), name, seen.etag());
    }

    private Answer read(PlannedRecord planned, String id) {
        return accepted(planned, "reading", services.get(planned.service(), planned.path() + "/" + id));
    }

    private static boolean isThrough(Step step, JsonNode record) {
        return record.path("annulment").isObject() || step.done().test(record);
    }

    private static Answer accepted(PlannedRecord planned, String act, Answer answer) {
        if (answer.status() >= 300) {
            throw new Trouble("%s refused the %s of %s: %s"
                    .formatted(planned.service().processName(), act, planned.reference(), answer.says()));
        }
        return answer;
    }

    private void mark() {
        try {
            Files.writeString(unfinished, "the sample year has been begun and not finished\n");
        } catch (IOException e) {
            throw new Trouble(unfinished + " cannot be written: " + e.getMessage(), e);
        }
    }

    private void unmark() {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw new Trouble(unfinished + " cannot be deleted: " + e.getMessage(), e);
        }
    }
}
