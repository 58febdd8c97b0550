package cn.fazhi.report.reconciliation;

import cn.fazhi.contracts.Digest;
import cn.fazhi.contracts.RecordFamily;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The service that owns a family, asked over its REST contract. */
final class Owner implements Records {

    private record DigestList(List<Digest> items, List<String> families) {}

    private record RecordRevision(UUID id, long revision) {}

    private record RecordRevisions(List<RecordRevision> items, UUID next) {}

    private record Republication(String family, List<UUID> ids) {}

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int ID_DIGITS = 32;

    private final URI base;
    private final Supplier<String> token;
    private final HttpClient http;
    private final ObjectMapper json;

    Owner(URI base, Supplier<String> token, HttpClient http, ObjectMapper json) {
        this.base = base;
        this.token = token;
        this.http = http;
        this.json = json;
    }

    @Override
    public Optional<List<Digest>> digests(RecordFamily family, Integer year) {
        var path = "/v1/digests?family=" + family.slug() + (year == null ? "" : "&year=" + year);
        var digests = get(path, DigestList.class);
        // an owner of an earlier release does not say which it keeps: it keeps all that it answers for
        return digests.families() == null || digests.families().contains(family.slug())
                ? Optional.of(digests.items())
                : Optional.empty();
    }

    @Override
    public List<Digest> within(Place place) {
        return get("/v1/digests?" + query(place), DigestList.class).items();
    }

    @Override
    public Map<UUID, Long> revisions(Place place) {
        var revisions = new HashMap<UUID, Long>();
        UUID after = null;
        do {
            var page = get(
                    "/v1/digests/records?" + query(place) + (after == null ? "" : "&after=" + after),
                    RecordRevisions.class);
            page.items().forEach(item -> revisions.put(item.id(), item.revision()));
            after = page.next();
        } while (after != null);
        return revisions;
    }

    /** A prefix that lacks one digit of an id gives the digest of the record alone. */
    @Override
    public Optional<Stand> find(RecordKey key) {
        var whole = Digest.backwards(key.id());
        var path = "/v1/digests?family=" + key.family().slug() + "&prefix=" + whole.substring(0, ID_DIGITS - 1);
        return get(path, DigestList.class).items().stream()
                .filter(digest -> digest.prefix().equals(whole))
                .map(digest -> new Stand(digest.division(), digest.year(), digest.revisions()))
                .findFirst();
    }

    /** Has the records published again as they are. */
    void republish(RecordFamily family, List<UUID> ids) {
        var body = write(new Republication(family.slug(), ids));
        send(request("/v1/republications")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    private static String query(Place place) {
        return "family=" + place.family().slug() + "&division=" + place.division() + "&year=" + place.year()
                + "&prefix=" + place.prefix();
    }

    private <T> T get(String path, Class<T> type) {
        var answer = send(request(path).GET().build());
        try {
            return json.readValue(answer, type);
        } catch (IOException e) {
            throw new OwnerUnavailable(base, "an answer that cannot be read", e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token.get());
    }

    private byte[] send(HttpRequest request) {
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 300) {
                throw new OwnerUnavailable(base, "status " + answer.statusCode(), null);
            }
            return answer.body();
        } catch (IOException e) {
            throw new OwnerUnavailable(base, e.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OwnerUnavailable(base, "interrupted", e);
        }
    }

    private byte[] write(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
