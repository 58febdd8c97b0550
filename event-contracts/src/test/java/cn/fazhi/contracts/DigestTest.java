package cn.fazhi.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class DigestTest {

    private static final UUID ID = UUID.fromString("0197a2b4-7c11-7d3e-9a55-2f6c1e08b9d4");

    @Test
    void shouldSumUpAsTheDatabaseDoes() {
        // select crc32('0197a2b47c117d3e9a552f6c1e08b9d4/3')
        assertThat(Digest.checksum(ID, 3)).isEqualTo(993350592L);
    }

    @Test
    void shouldReadIdsBackwards() {
        assertThat(Digest.backwards(ID)).isEqualTo("4d9b80e1c6f255a9e3d711c74b2a7910");
    }
}
