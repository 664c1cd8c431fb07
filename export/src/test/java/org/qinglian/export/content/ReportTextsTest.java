package org.qinglian.export.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.LocalizedText;

class ReportTextsTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{[a-zA-Z]+}");

    @Test
    void every_code_has_both_texts_with_the_same_arguments() {
        for (String code : ReportTexts.messages().codes()) {
            LocalizedText text = ReportTexts.text(code);
            assertThat(arguments(text.zh().orElseThrow()))
                    .as(code)
                    .isEqualTo(arguments(text.en().orElseThrow()));
        }
    }

    @Test
    void names_kinds_of_subject_it_does_not_know_by_their_code() {
        assertThat(ReportTexts.subjects("party-member")).hasToString("党员");
        assertThat(ReportTexts.subjects("clinic")).hasToString("clinic");
    }

    @Test
    void a_heading_begins_with_a_capital_in_english_and_stays_as_it_is_in_chinese() {
        assertThat(ReportTexts.heading(LocalizedText.of("优秀", "excellent")))
                .isEqualTo(LocalizedText.of("优秀", "Excellent"));
        assertThat(ReportTexts.heading(LocalizedText.zh("优秀"))).isEqualTo(LocalizedText.zh("优秀"));
    }

    private static Set<String> arguments(String text) {
        return new TreeSet<>(
                ARGUMENT.matcher(text).results().map(MatchResult::group).toList());
    }
}
