package cn.fazhi.audit;

import cn.fazhi.audit.Verification.Finding;
import cn.fazhi.audit.Verification.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Computes the chain anew, in chunks, and compares it with the anchors. */
@ApplicationScoped
class Verifier {

    private static final int CHUNK = 1000;

    /** Far above what a transaction may take: an entry this much older than one before it was not written then. */
    private static final Duration LATE = Duration.ofMinutes(1);

    private static final String NEXT_SEALED = "select " + AuditEntries.COLUMNS
            + " from audit_entry where seal_number > ? order by seal_number limit " + CHUNK;

    private record Sealed(long entryId, String hash) {}

    private final DataSource database;
    private final Anchors anchors;
    private final Semaphore oneAtATime = new Semaphore(1);

    Verifier(DataSource database, Anchors anchors) {
        this.database = database;
        this.anchors = anchors;
    }

    /** @throws VerificationRunning while this process is at one: each reads every entry there is */
    Verification verify() throws SQLException {
        if (!oneAtATime.tryAcquire()) {
            throw new VerificationRunning();
        }
        try {
            return verifyAll();
        } finally {
            oneAtATime.release();
        }
    }

    private Verification verifyAll() throws SQLException {
        // what is anchored up to here has been sealed before, and must be met on the way
        long end = anchors.end();
        var findings = new ArrayList<Finding>();
        var chain = new Recomputed(findings);
        for (var chunk = after(0); !chunk.isEmpty(); chunk = after(chain.number)) {
            chunk.forEach(chain::take);
        }
        var compared = compare(end, chain, findings);
        return new Verification(findings.isEmpty(), chain.entries, compared, List.copyOf(findings));
    }

    private List<AuditEntry> after(long number) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(NEXT_SEALED)) {
            select.setLong(1, number);
            return AuditEntries.read(select);
        }
    }

    private long compare(long end, Recomputed chain, List<Finding> findings) {
        var compared = new long[1];
        anchors.forEachBatch(end, batch -> {
            var sealed = sealed(batch);
            for (var anchor : batch) {
                compared[0]++;
                finding(anchor, sealed.get(anchor.number()), chain.number).ifPresent(finding -> add(findings, finding));
            }
        });
        return compared[0];
    }

    private static Optional<Finding> finding(Anchor anchor, Sealed sealed, long last) {
        if (anchor.number() > last) {
            return Optional.of(new Finding(Kind.CUT_OFF, anchor.number(), null));
        }
        return sealed == null || sealed.hash().equals(anchor.hash())
                ? Optional.empty()
                : Optional.of(new Finding(Kind.INSERTED, anchor.number(), sealed.entryId()));
    }

    private Map<Long, Sealed> sealed(List<Anchor> batch) {
        var found = new HashMap<Long, Sealed>();
        if (!batch.isEmpty()) {
            var numbers = batch.stream()
                    .map(anchor -> String.valueOf(anchor.number()))
                    .collect(Collectors.joining(","));
            try (var connection = database.getConnection();
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery(
                            "select seal_number, id, hash from audit_entry where seal_number in (" + numbers + ")")) {
                while (rows.next()) {
                    var hash = AuditEntries.hash(rows.getBytes(3));
                    found.put(rows.getLong(1), new Sealed(rows.getLong(2), hash));
                }
            } catch (SQLException e) {
                throw new IllegalStateException("the sealed entries cannot be read", e);
            }
        }
        return found;
    }

    private static void add(List<Finding> findings, Finding finding) {
        if (!full(findings, finding.kind())) {
            findings.add(finding);
        }
    }

    /** By its kind: a clock that was an hour ahead makes thousands of one, and must not hide that the end was cut off. */
    private static boolean full(List<Finding> findings, Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).count() == Verification.FINDINGS_AT_MOST;
    }

    /** The chain as far as it has been read. After a finding it goes on from the hash that is stored. */
    private static final class Recomputed {

        private final List<Finding> findings;
        private long number;
        private long entries;
        private byte[] hash = Chain.BEGINNING;
        private boolean unbroken = true;
        private Instant latest = Instant.EPOCH;

        Recomputed(List<Finding> findings) {
            this.findings = findings;
        }

        void take(AuditEntry entry) {
            long next = number + 1;
            number = entry.seal().number();
            for (long missing = next; missing < number && !full(findings, Kind.REMOVED); missing++) {
                add(findings, new Finding(Kind.REMOVED, missing, null));
            }
            unbroken &= next == number;
            var stored = HexFormat.of().parseHex(entry.seal().hash());
            if (stored.length == 0 || unbroken && !Arrays.equals(Chain.next(hash, number, entry), stored)) {
                add(findings, new Finding(Kind.CHANGED, number, entry.id()));
            }
            if (entry.at().plus(LATE).isBefore(latest)) {
                add(findings, new Finding(Kind.INSERTED, number, entry.id()));
            }
            latest = entry.at().isAfter(latest) ? entry.at() : latest;
            hash = stored;
            unbroken = true;
            entries++;
        }
    }
}
