package cn.fazhi.enforcement.casework;

import static cn.fazhi.identity.Role.CASE_APPROVER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.enforcement.AnEmployer;
import cn.fazhi.enforcement.Api;
import cn.fazhi.enforcement.AtOnce;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.identity.TestTokens;
import cn.fazhi.outbox.Appended;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class CaseNumbersTest {

    /** Divisions of their own, so that the numbers of the other tests do not disturb. */
    private static final String TAIERZHUANG = "370405";

    private static final String SHANTING = "370406";
    private static final int FILERS = 16;

    /** Lets every so many-th filing fail when all but its commit is done. */
    @ApplicationScoped
    static class Failure {

        private final AtomicInteger filings = new AtomicInteger();
        private volatile int every;

        void everyNth(int filing) {
            every = filing;
        }

        void fail(@Observes Appended appended) {
            if (every > 0 && appended.root() instanceof LabourCase && filings.incrementAndGet() % every == 0) {
                throw new IllegalStateException("spoilt by the test");
            }
        }
    }

    @Inject
    Failure failure;

    @Inject
    DivisionRules rules;

    @AfterEach
    void failNoMore() {
        failure.everyNth(0);
    }

    @Test
    void shouldNumberWithoutGapsAndDuplicatesWhenManyFileAtOnceAndSomeFail() throws Exception {
        var employer = AnEmployer.in(TAIERZHUANG);
        failure.everyNth(3);

        var answers = AtOnce.run(
                FILERS,
                () -> List.of(
                        file(employer, "2021-03-01"), file(employer, "2021-03-02"), file(employer, "2021-03-03")));
        failure.everyNth(0);
        var last = file(employer, "2021-03-04");

        var filed = answers.stream()
                .flatMap(List::stream)
                .filter(answer -> answer.statusCode() == 201)
                .toList();
        assertThat(filed).hasSize(FILERS * 2);
        assertThat(filed)
                .extracting(answer -> answer.<String>path("caseNumber"))
                .containsExactlyInAnyOrderElementsOf(numbers(TAIERZHUANG, 2021, FILERS * 2));
        assertThat(last.<String>path("caseNumber")).isEqualTo("370405人社监立字〔2021〕" + (FILERS * 2 + 1) + "号");
    }

    @Test
    void shouldBeginAnewEveryYearAndInEveryDivision() {
        var employer = AnEmployer.in(SHANTING);

        var numbers = List.of("2020-12-31", "2021-01-04", "2021-01-05").stream()
                .map(day -> file(employer, day).<String>path("caseNumber"));

        assertThat(numbers).containsExactly("370406人社监立字〔2020〕1号", "370406人社监立字〔2021〕1号", "370406人社监立字〔2021〕2号");
    }

    @Test
    void shouldTakeTheWordThatTheDivisionHasSettled() {
        assertThat(rules.word(new DivisionCode("370402"))).isEqualTo("枣市中人社监立字");
        assertThat(rules.word(new DivisionCode("370403"))).isEqualTo("370403人社监立字");
    }

    private static Response file(AnEmployer employer, String day) {
        return Api.as(employer.division(), CASE_APPROVER)
                .post("/v1/cases", """
                {"division": "%s", "employerId": "%s", "cause": "WAGE_ARREARS", "source": "TIP", "filedOn": "%s",
                 "filedBy": "李强"}""".formatted(employer.division(), employer.id(), day));
    }

    private static List<String> numbers(String division, int year, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> "%s人社监立字〔%d〕%d号".formatted(division, year, number))
                .toList();
    }
}
