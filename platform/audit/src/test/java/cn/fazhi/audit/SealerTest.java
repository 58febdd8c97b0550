package cn.fazhi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SealerTest {

    private AuditStack stack;

    @BeforeEach
    void open() throws Exception {
        stack = new AuditStack();
    }

    @AfterEach
    void close() {
        stack.close();
    }

    @Test
    void shouldSealAnEntryThatBecomesVisibleAfterOneWithAHigherId() throws Exception {
        try (var slow = stack.database.getConnection()) {
            // Given
            slow.setAutoCommit(false);
            slow.createStatement()
                    .execute("insert into audit_entry (at, actor, roles, step, family, record_id, division, revision)"
                            + " values (utc_timestamp(6), 'slow', '', 'planned', 'inspection',"
                            + " unhex(repeat('cd', 16)), '370402', 1)");
            stack.write("planned");
            stack.anchors.add(stack.sealer.seal().orElseThrow());
            // When
            slow.commit();
            slow.setAutoCommit(true);
        }
        stack.anchors.add(stack.sealer.seal().orElseThrow());
        // Then
        assertThat(stack.verifier.verify()).isEqualTo(new Verification(true, 2, 2, List.of()));
        assertThat(stack.idOf(1)).isGreaterThan(stack.idOf(2));
    }

    @Test
    void shouldMakeOneChainWhenManySealAtOnce() throws Exception {
        Callable<Void> writeAndSeal = () -> {
            for (int i = 0; i < 10; i++) {
                stack.write("planned");
                stack.anchors.add(new Sealer(stack.database).seal().orElseThrow());
            }
            return null;
        };

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var done : threads.invokeAll(
                    IntStream.range(0, 4).mapToObj(i -> writeAndSeal).toList())) {
                done.get();
            }
        }

        assertThat(stack.verifier.verify()).isEqualTo(new Verification(true, 40, 40, List.of()));
    }

    @Test
    void shouldHaveNoEndToAnchorWhileThereIsNothing() throws Exception {
        assertThat(stack.sealer.seal()).isEmpty();
        assertThat(stack.verifier.verify()).isEqualTo(new Verification(true, 0, 0, List.of()));
    }
}
