package cn.fazhi.report.document;

import static cn.fazhi.identity.Role.REPORT_APPROVER;
import static cn.fazhi.identity.Role.REPORT_EDITOR;

import cn.fazhi.report.Api;
import io.restassured.response.Response;
import java.util.UUID;

/** Reports of Shandong's divisions on their way through the REST contract; each test takes a year of its own. */
final class Reports {

    static final String PATH = "/v1/reports";
    static final String SECTIONS = """
            {"sections": [
             {"number": "一", "heading": "主要举措和成效", "paragraphs": ["检查用人单位{{ENF.EMP_INSPECTED|余}}家。"], "subsections": []},
             {"number": "二", "heading": "存在的不足和原因", "paragraphs": [], "subsections": [
              {"number": "(一)", "heading": "法治理念", "paragraphs": ["有待提高。"], "subsections": []},
              {"number": "(二)", "heading": "普法形式", "paragraphs": ["较为单一。"], "subsections": []}]},
             {"number": "三", "heading": "第一责任人职责", "paragraphs": ["先后5次研究。"], "subsections": []},
             {"number": "四", "heading": "主要安排", "paragraphs": [], "subsections": [
              {"number": "(一)", "heading": "决策机制", "paragraphs": ["继续完善。"], "subsections": []}]}]}""";

    private Reports() {}

    static Api editor() {
        return Api.asSubject("editor", "370000", REPORT_EDITOR);
    }

    static Api approver() {
        return Api.asSubject("approver", "370000", REPORT_APPROVER);
    }

    static Response create(int year) {
        return editor().post(PATH, """
                {"division": "370402", "year": %d, "title": "年度报告", "topic": "法治政府建设",
                 "publishingBody": "人力资源和社会保障局"}""".formatted(year));
    }

    static UUID submitted(int year) {
        var id = UUID.fromString(create(year).path("id"));
        editor().put(PATH + "/" + id + "/sections", 1, SECTIONS).then().statusCode(200);
        step(editor(), id, "submission", 2, "").then().statusCode(200);
        return id;
    }

    /** At revision 4. */
    static UUID approved(int year) {
        var id = submitted(year);
        step(approver(), id, "approval", 3, "{\"madeOn\": \"2022-02-28\", \"documentNumber\": \"无\"}")
                .then()
                .statusCode(200);
        return id;
    }

    /** At revision 5. */
    static UUID publishing(int year) {
        var id = approved(year);
        step(approver(), id, "publication", 4, "{\"issuedOn\": \"2022-03-01\"}")
                .then()
                .statusCode(200);
        return id;
    }

    static Response step(Api api, UUID id, String step, long seen, String body) {
        return api.change(PATH + "/" + id + "/" + step, seen, body);
    }
}
