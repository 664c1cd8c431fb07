package org.qinglian.export.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.RecordKind;

class RecordCountTest {
    @ParameterizedTest
    @CsvSource({
        "member,members",
        "duty,duties",
        "subsidy,subsidies",
        "survey,surveys",
        "notice-series,series of notices",
        "aftercare,aftercare",
        "checkup-round,rounds of check-ups",
        "former-post-cadre,cadres who left a leading post",
        "false-accusation-finding,findings of false accusation"
    })
    void names_several_in_the_plural(String kind, String several) {
        assertThat(new RecordCount(RecordKind.of(kind), 2).label().en()).contains(several);
    }

    @Test
    void names_one_in_the_singular_and_has_one_word_in_chinese() {
        assertThat(new RecordCount(RecordKind.of("member"), 1).label()).isEqualTo(LocalizedText.of("党员", "member"));
        assertThat(new RecordCount(RecordKind.of("member"), 21_000).label())
                .isEqualTo(LocalizedText.of("党员", "members"));
    }
}
