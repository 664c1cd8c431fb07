package org.qinglian.scoring.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.LocalizedText;

class AnomalyMessagesTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-z]+)}");

    @Test
    void every_text_names_the_same_things_in_both_languages() {
        assertThat(AnomalyMessages.messages().codes()).isNotEmpty().allSatisfy(code -> {
            LocalizedText text = AnomalyMessages.messages().text(code);
            assertThat(arguments(text.in(Locale.CHINA))).as(code).isEqualTo(arguments(text.in(Locale.ENGLISH)));
        });
    }

    @Test
    void every_anomaly_says_what_it_could_not_tell() {
        assertThat(AnomalyMessages.messages().codes())
                .filteredOn(code -> code.startsWith("anomaly.") && !code.endsWith(".untold"))
                .hasSize(12)
                .allMatch(code -> AnomalyMessages.messages().contains(code + ".untold"));
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
