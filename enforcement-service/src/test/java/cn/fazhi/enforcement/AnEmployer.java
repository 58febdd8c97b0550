package cn.fazhi.enforcement;

import static cn.fazhi.identity.Role.CASE_APPROVER;

import java.util.UUID;

/** Employers that tests of other records need: registered by the API. */
public record AnEmployer(UUID id, String creditCode, String division) {

    public static final String NAME = "光明建筑有限公司";

    public static AnEmployer in(String division) {
        var code = Identifiers.aCreditCode();
        var answer = Api.as(division, CASE_APPROVER).post("/v1/employers", """
                {"division": "%s", "creditCode": "%s", "name": "%s", "industry": "E", "registeredOn": "2020-06-01"}""".formatted(division, code, NAME));
        answer.then().statusCode(201);
        return new AnEmployer(UUID.fromString(answer.path("id")), code, division);
    }

    public AnEmployer annulled() {
        Api.as(division, CASE_APPROVER)
                .change("/v1/employers/" + id + "/annulment", 1, """
                {"reason": "重复登记"}""")
                .then()
                .statusCode(200);
        return this;
    }

    /** As it stands in a record's answer and in its event. */
    public String json() {
        return """
                {"id":"%s","creditCode":"%s","name":"%s","industry":"E"}""".formatted(id, creditCode, NAME);
    }
}
