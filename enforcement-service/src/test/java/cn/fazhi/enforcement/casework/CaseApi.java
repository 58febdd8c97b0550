package cn.fazhi.enforcement.casework;

import static cn.fazhi.enforcement.Api.SHIZHONG;
import static cn.fazhi.identity.Role.CASE_APPROVER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.enforcement.AnEmployer;
import cn.fazhi.enforcement.Api;
import io.restassured.response.Response;
import java.util.UUID;

/** One case by the API, at the revision that its client has seen last. */
final class CaseApi {

    private final Api api;
    private final UUID id;
    private long revision = 1;

    private CaseApi(Api api, UUID id) {
        this.api = api;
        this.id = id;
    }

    static CaseApi filed(AnEmployer employer, String day) {
        var api = Api.as(SHIZHONG, CASE_APPROVER);
        var answer = file(api, employer, day, "");
        assertThat(answer.statusCode()).isEqualTo(201);
        return new CaseApi(api, UUID.fromString(answer.path("id")));
    }

    /** @param more members of the request, each with a comma before it */
    static Response file(Api api, AnEmployer employer, String day, String more) {
        return api.post("/v1/cases", """
                {"division": "370402", "employerId": "%s", "cause": "WAGE_ARREARS", "source": "COMPLAINT",
                 "filedOn": "%s", "filedBy": "李强"%s}""".formatted(employer.id(), day, more));
    }

    static String act(String day) {
        return "\"act\": {\"on\": \"" + day + "\", \"by\": \"李强\"}";
    }

    UUID id() {
        return id;
    }

    String path() {
        return "/v1/cases/" + id;
    }

    Response read() {
        return api.get(path());
    }

    Response ask(String step, String body) {
        return ask(api, step, body);
    }

    Response ask(Api as, String step, String body) {
        var answer = as.change(path() + "/" + step, revision, body);
        if (answer.statusCode() == 200) {
            revision++;
        }
        return answer;
    }

    /** A step that must succeed. */
    CaseApi then(String step, String day, String more) {
        var answer = ask(step, "{" + act(day) + more + "}");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return this;
    }

    CaseApi investigated() {
        return then("investigation", "2021-01-18", """
                , "inspectors": [{"name": "李强", "certificateNumber": "LD-018"},
                                 {"name": "赵敏", "certificateNumber": "LD-022"}]""").then("investigation-end", "2021-04-14", "");
    }

    CaseApi closed() {
        return investigated().decidedAndClosed();
    }

    CaseApi decidedAndClosed() {
        return then("decisions", "2021-04-16", ", \"kind\": \"RECTIFICATION_ORDER\"")
                .then("decisions/1/fulfilment", "2021-05-10", ", \"outcome\": \"FULFILLED\"")
                .then("closure", "2021-05-20", ", \"reason\": \"FULFILLED\"");
    }
}
