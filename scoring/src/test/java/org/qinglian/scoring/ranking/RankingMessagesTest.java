package org.qinglian.scoring.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.scheme.PlacesWord;
import org.qinglian.scoring.scheme.QuotaKind;

class RankingMessagesTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-z]+)}");

    @Test
    void every_text_names_the_same_things_in_both_languages() {
        assertThat(RankingMessages.messages().codes()).isNotEmpty().allSatisfy(code -> {
            LocalizedText text = RankingMessages.messages().text(code);
            assertThat(arguments(text.in(Locale.CHINA))).as(code).isEqualTo(arguments(text.in(Locale.ENGLISH)));
        });
    }

    @Test
    void every_word_and_every_quota_that_moves_anybody_has_a_text() {
        for (PlacesWord word : PlacesWord.values()) {
            assertThat(RankingMessages.messages().contains("quota.places." + word.code()))
                    .isTrue();
        }
        for (QuotaKind kind : QuotaKind.values()) {
            for (String end : new String[] {".moved", ".placed"}) {
                assertThat(RankingMessages.messages().contains("quota." + kind.code() + end))
                        .isEqualTo(kind != QuotaKind.TARGET);
            }
        }
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
