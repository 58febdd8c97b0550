package cn.fazhi.publicity.disclosure;

import static cn.fazhi.identity.Role.PUBLICITY_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.identity.DivisionCode;
import cn.fazhi.identity.TestTokens;
import cn.fazhi.publicity.Api;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class IndexNumbersTest {

    private static final int AT_ONCE = 16;
    private static final String SHANTING = "370406";
    private static final String TENGZHOU = "370481";

    @Inject
    IndexNumbers indexNumbers;

    @Inject
    UserTransaction transaction;

    @Test
    void shouldLeaveNoGapAndIssueNothingTwiceWhenSomeOfSixteenRollBackAtOnce() throws Exception {
        var year = Year.of(2020);
        var barrier = new CyclicBarrier(AT_ONCE);

        var issued = atOnce(IntStream.range(0, AT_ONCE)
                .<Callable<IndexNumber>>mapToObj(client -> () -> {
                    barrier.await();
                    return client % 3 == 0 ? rolledBack(year) : committed(year);
                })
                .toList());

        assertThat(issued.stream().filter(Objects::nonNull).map(IndexNumber::value))
                .containsExactlyInAnyOrderElementsOf(numbers(SHANTING, 2020, 1, 10));
        assertThat(committed(year)).hasToString("370406/2020-00011");
    }

    @Test
    void shouldLeaveNoGapWhenSomeOfSixteenPublicationsAreRefused() throws Exception {
        var officer = Api.as(TENGZHOU, PUBLICITY_OFFICER);
        var barrier = new CyclicBarrier(AT_ONCE);

        var answers = atOnce(IntStream.range(0, AT_ONCE)
                .<Callable<Response>>mapToObj(client -> {
                    var id = DisclosureApiTest.id(DisclosureApiTest.draft(officer, TENGZHOU, "2019-03-01"));
                    var seen = client % 4 == 0 ? 7 : 1;
                    return () -> {
                        barrier.await();
                        return DisclosureApiTest.publish(officer, id, seen, "2019-03-02");
                    };
                })
                .toList());

        assertThat(answers.stream().map(Response::statusCode))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.generate(() -> 200).limit(12),
                                Stream.generate(() -> 412).limit(4))
                        .toList());
        assertThat(answers.stream()
                        .filter(answer -> answer.statusCode() == 200)
                        .map(answer -> answer.<String>path("indexNumber")))
                .containsExactlyInAnyOrderElementsOf(numbers(TENGZHOU, 2019, 1, 12));
    }

    @Test
    void shouldCountEachYearAndEachDivisionOnItsOwn() {
        var first = QuarkusTransaction.requiringNew()
                .call(() -> indexNumbers.next(new DivisionCode("370404"), Year.of(2017)));
        var otherYear = QuarkusTransaction.requiringNew()
                .call(() -> indexNumbers.next(new DivisionCode("370404"), Year.of(2018)));
        var otherDivision = QuarkusTransaction.requiringNew()
                .call(() -> indexNumbers.next(new DivisionCode("370405"), Year.of(2017)));

        assertThat(List.of(first.value(), otherYear.value(), otherDivision.value()))
                .containsExactly("370404/2017-00001", "370404/2018-00001", "370405/2017-00001");
    }

    private IndexNumber committed(Year year) {
        return QuarkusTransaction.requiringNew().call(() -> indexNumbers.next(new DivisionCode(SHANTING), year));
    }

    private IndexNumber rolledBack(Year year) throws Exception {
        transaction.begin();
        indexNumbers.next(new DivisionCode(SHANTING), year);
        transaction.rollback();
        return null;
    }

    private static List<String> numbers(String division, int year, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> "%s/%d-%05d".formatted(division, year, number))
                .toList();
    }

    private static <T> List<T> atOnce(List<Callable<T>> clients) throws Exception {
        try (var threads = Executors.newFixedThreadPool(clients.size())) {
            return threads.invokeAll(clients).stream()
                    .map(IndexNumbersTest::value)
                    .toList();
        }
    }

    private static <T> T value(Future<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
