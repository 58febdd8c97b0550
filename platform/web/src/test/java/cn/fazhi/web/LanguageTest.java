package cn.fazhi.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void shouldSpeakChineseToThoseWhoDoNotSay() {
        assertThat(Language.preferredBy(null)).isEqualTo(Language.CHINESE);
        assertThat(Language.preferredBy("*")).isEqualTo(Language.CHINESE);
        assertThat(Language.preferredBy("fr-FR, de;q=0.5")).isEqualTo(Language.CHINESE);
        assertThat(Language.preferredBy(";;;=")).isEqualTo(Language.CHINESE);
    }

    @Test
    void shouldTakeTheLanguageThatTheReaderPrefers() {
        assertThat(Language.preferredBy("en")).isEqualTo(Language.ENGLISH);
        assertThat(Language.preferredBy("en-GB, zh;q=0.8")).isEqualTo(Language.ENGLISH);
        assertThat(Language.preferredBy("zh-Hans;q=0.9, en;q=0.8")).isEqualTo(Language.CHINESE);
        assertThat(Language.preferredBy("en;q=0, zh")).isEqualTo(Language.CHINESE);
    }
}
