package cn.fazhi.report;

import static io.restassured.RestAssured.given;

import cn.fazhi.identity.TestTokens;
import cn.fazhi.web.DescribedAnswers;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** A client of the service's REST contract, with the token of one division and one or more roles. */
public record Api(String token) {

    public static final String SHIZHONG = "370402";
    public static final String XUECHENG = "370403";
    public static final String ZAOZHUANG = "370400";
    public static final String BEIJING_DONGCHENG = "110101";

    public static Api as(String division, String... roles) {
        return new Api(TestTokens.token(division, roles));
    }

    /** For where it matters who somebody is. */
    public static Api asSubject(String subject, String division, String... roles) {
        return new Api(TestTokens.tokenOf(subject, division, roles));
    }

    public Response get(String path) {
        return request().get(path);
    }

    public Response post(String path, String body) {
        return keyed(UUID.randomUUID().toString()).body(body).post(path);
    }

    /** Under an idempotency key of the test's own. */
    public Response postWithKey(String key, String path, String body) {
        return keyed(key).body(body).post(path);
    }

    /** A change of the record at the revision that the client has seen. */
    public Response change(String path, long seen, String body) {
        return keyed(UUID.randomUUID().toString())
                .header("If-Match", "\"" + seen + "\"")
                .body(body)
                .post(path);
    }

    /** The same, for a part that is replaced as a whole. */
    public Response put(String path, long seen, String body) {
        return keyed(UUID.randomUUID().toString())
                .header("If-Match", "\"" + seen + "\"")
                .body(body)
                .put(path);
    }

    public RequestSpecification request() {
        return requestIn("zh-CN");
    }

    /** For a reader of another language. */
    public RequestSpecification requestIn(String language) {
        return given().filter(new DescribedAnswers()).auth().oauth2(token).header("Accept-Language", language);
    }

    private RequestSpecification keyed(String key) {
        return request().contentType(ContentType.JSON).header("Idempotency-Key", key);
    }
}
