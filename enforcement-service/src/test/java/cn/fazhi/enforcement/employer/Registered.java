package cn.fazhi.enforcement.employer;

import static cn.fazhi.identity.Role.CASE_APPROVER;
import static cn.fazhi.identity.Role.INSPECTOR;

import cn.fazhi.enforcement.Api;
import io.restassured.response.Response;
import java.util.UUID;

/** An employer that the API has registered, and the records of each kind that name it. */
record Registered(UUID id, String division) {

    static Registered withoutCode(String division) {
        return register(division, "");
    }

    static Registered withCode(String division, String code) {
        return register(division, "\"creditCode\": \"" + code + "\", ");
    }

    private static Registered register(String division, String code) {
        var answer = in(division).post("/v1/employers", """
                {"division": "%s", %s"name": "老王早点铺", "industry": "H", "registeredOn": "2020-06-01"}""".formatted(division, code));
        return new Registered(created(answer), division);
    }

    Response mergeInto(Api api, Registered survivor) {
        return api.change("/v1/employers/" + id + "/merger", 1, """
                {"into": "%s", "reason": "系同一单位"}""".formatted(survivor.id()));
    }

    void mergedInto(Registered survivor) {
        mergeInto(in(division), survivor).then().statusCode(200);
    }

    void corrected(long seen, String change) {
        in(division)
                .change("/v1/employers/" + id + "/corrections", seen, "{\"reason\": \"补录代码\", " + change + "}")
                .then()
                .statusCode(200);
    }

    UUID inspection() {
        return inspectionBy(division);
    }

    UUID inspectionBy(String other) {
        return created(planInspection(other));
    }

    Response planInspection(String by) {
        return in(by).post("/v1/inspections", """
                {"division": "%s", "employerId": "%s", "kind": "ROUTINE", "plannedOn": "2021-03-02"}""".formatted(by, id));
    }

    void completed(UUID inspection, long seen) {
        Api.as(division, INSPECTOR)
                .change("/v1/inspections/" + inspection + "/completion", seen, """
                {"completedOn": "2021-03-02", "result": "NO_VIOLATION",
                 "inspectors": [{"name": "李强", "certificateNumber": "LD-018"},
                                {"name": "赵敏", "certificateNumber": "LD-022"}]}""")
                .then()
                .statusCode(200);
    }

    UUID wageRecovery() {
        return created(in(division).post("/v1/wage-recoveries", """
                {"division": "%s", "employerId": "%s", "basis": "MEDIATION", "amount": 1000, "paidOn": "2021-12-20",
                 "statedWorkers": 2}""".formatted(division, id)));
    }

    UUID labourCase() {
        return created(in(division).post("/v1/cases", """
                {"division": "%s", "employerId": "%s", "cause": "WAGE_ARREARS", "source": "COMPLAINT",
                 "filedOn": "2021-03-01", "filedBy": "李强"}""".formatted(division, id)));
    }

    UUID project() {
        return created(in(division).post("/v1/projects", """
                {"division": "%s", "name": "市民中心二期", "generalContractorId": "%s", "startedOn": "2021-03-01"}""".formatted(division, id)));
    }

    static Api in(String division) {
        return Api.as(division, CASE_APPROVER);
    }

    private static UUID created(Response answer) {
        answer.then().statusCode(201);
        return UUID.fromString(answer.path("id"));
    }
}
