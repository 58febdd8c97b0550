package cn.fazhi.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fazhi.web.RefusalTexts;
import org.junit.jupiter.api.Test;

class RefusalTextsTest {

    @Test
    void shouldHaveWordsForEveryRefusalInBothLanguages() throws Exception {
        assertThat(RefusalTexts.missing("publicity")).isEmpty();
    }
}
