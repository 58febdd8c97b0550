package cn.fazhi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fazhi.audit.Verification.Finding;
import cn.fazhi.audit.Verification.Kind;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever may write to the database cannot change what was written down without being found. */
class TamperingTest {

    private AuditStack stack;

    @BeforeEach
    void fiveEntries() throws Exception {
        stack = new AuditStack();
        stack.entries(5);
    }

    @AfterEach
    void close() {
        stack.close();
    }

    @Test
    void shouldFindNothingWhereNothingWasDone() throws Exception {
        assertThat(stack.verifier.verify()).isEqualTo(new Verification(true, 5, 5, List.of()));
    }

    @Test
    void shouldNameTheEntryThatWasChanged() throws Exception {
        var id = stack.idOf(3);
        stack.execute("update audit_entry set actor = '李强' where seal_number = 3");

        assertFound(new Finding(Kind.CHANGED, 3, id));
    }

    @Test
    void shouldNameTheEntryThatWasRemoved() throws Exception {
        stack.execute("delete from audit_entry where seal_number = 2");

        assertFound(new Finding(Kind.REMOVED, 2, null));
    }

    @Test
    void shouldNameTheEntryThatWasInsertedWithAnEarlierTime() throws Exception {
        stack.execute("insert into audit_entry (at, actor, roles, step, family, record_id, division, revision) values"
                + " (utc_timestamp(6) - interval 1 day, '王芳', 'inspector', 'planned', 'inspection',"
                + " unhex(repeat('ab', 16)), '370402', 1)");
        stack.sealer.seal();

        assertFound(new Finding(Kind.INSERTED, 6, stack.idOf(6)));
    }

    @Test
    void shouldFindTheFirstEntryOfAChainThatWasMadeAnew() throws Exception {
        stack.execute("update audit_entry set actor = '李强' where seal_number = 4");
        stack.chainAnew();

        assertFound(new Finding(Kind.INSERTED, 4, stack.idOf(4)), new Finding(Kind.INSERTED, 5, stack.idOf(5)));
    }

    @Test
    void shouldNameTheEntryFromWhichTheEndWasCutOff() throws Exception {
        stack.execute("delete from audit_entry where seal_number >= 4");
        stack.execute(
                "update audit_head set seal_number = 3, hash = (select hash from audit_entry where seal_number = 3)");

        assertFound(new Finding(Kind.CUT_OFF, 4, null), new Finding(Kind.CUT_OFF, 5, null));
    }

    @Test
    void shouldNameACutOffEndHoweverManyEntriesAreOlderThanOneBeforeThem() throws Exception {
        stack.execute("insert into audit_entry (at, actor, roles, step, family, record_id, division, revision)"
                + " select utc_timestamp(6) - interval 1 day, '王芳', 'inspector', 'planned', 'inspection',"
                + " unhex(left(sha2(concat_ws('-', a.id, b.id, c.id), 256), 32)), '370402', 1"
                + " from audit_entry a, audit_entry b, audit_entry c");
        stack.anchors.add(stack.sealer.seal().orElseThrow());
        stack.execute("delete from audit_entry where seal_number > 129");
        stack.execute(
                "update audit_head set seal_number = 129, hash = (select hash from audit_entry where seal_number = 129)");

        var findings = stack.verifier.verify().findings();

        assertThat(findings)
                .filteredOn(finding -> finding.kind() == Kind.INSERTED)
                .hasSize(Verification.FINDINGS_AT_MOST);
        assertThat(findings).contains(new Finding(Kind.CUT_OFF, 130, null));
    }

    @Test
    void shouldNameAnEntryWhoseHashWasTakenAway() throws Exception {
        stack.execute("update audit_entry set hash = null where seal_number = 3");

        assertFound(
                new Finding(Kind.CHANGED, 3, stack.idOf(3)),
                new Finding(Kind.CHANGED, 4, stack.idOf(4)),
                new Finding(Kind.INSERTED, 3, stack.idOf(3)));
    }

    @Test
    void shouldEndAlthoughAnEntryWasMovedOutOfReach() throws Exception {
        stack.execute("update audit_entry set seal_number = 9000000000000000000 where seal_number = 5");

        assertThat(stack.verifier.verify().findings())
                .hasSize(Verification.FINDINGS_AT_MOST)
                .startsWith(new Finding(Kind.REMOVED, 5, null), new Finding(Kind.REMOVED, 6, null));
    }

    @Test
    void shouldVerifyOnceAtATime() throws Exception {
        // Given
        var running = new Verifier[1];
        var refused = new AtomicInteger();
        var asked = (DataSource) Proxy.newProxyInstance(
                TamperingTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (_, method, arguments) -> {
                    assertThatThrownBy(running[0]::verify).isInstanceOf(VerificationRunning.class);
                    refused.incrementAndGet();
                    return method.invoke(stack.database, arguments);
                });
        var verifier = new Verifier(asked, stack.anchors);
        running[0] = verifier;
        // When
        var first = verifier.verify();
        // Then
        assertThat(first.intact()).isTrue();
        assertThat(refused).hasPositiveValue();
        assertThat(verifier.verify()).isEqualTo(first);
    }

    private void assertFound(Finding... findings) throws Exception {
        var verification = stack.verifier.verify();

        assertThat(verification.intact()).isFalse();
        assertThat(verification.findings()).containsExactly(findings);
    }
}
