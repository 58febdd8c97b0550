package cn.fazhi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {

    @Test
    void shouldBeReadAsItIsWritten() {
        assertThat(Version.fromString(new Version(30).etag())).isEqualTo(new Version(30));
        assertThat(Version.fromString("\"0\"")).isEqualTo(new Version(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"+1\"",
                "\"-1\"",
                "\"01\"",
                "\"\"",
                "\"",
                "1",
                "*",
                "W/\"1\"",
                "\"١\"",
                "\"9223372036854775808\""
            })
    void shouldBeWrittenInOneWayOnly(String header) {
        assertThatThrownBy(() -> Version.fromString(header)).isInstanceOf(MalformedVersion.class);
    }
}
