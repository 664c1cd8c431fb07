package org.qinglian.core.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Phrases over the texts of the messages, said of numbers. */
class PhraseTest {
    private final Messages messages = CoreMessages.messages();

    private final Phrase<Integer> number = Phrase.open(PhraseTest::shown);

    @Test
    void an_open_place_is_filled_for_each_of_whom_it_is_said() {
        Phrase<Integer> period = messages.phrase("value.period", Map.of("found", number));

        assertThat(period.about(7))
                .isEqualTo(LocalizedText.of(
                        "周期“7”不成立；应如 2026、2026-H1、2026-Q3 或 2026-09。",
                        "Period '7' is not one; expected a form such as 2026, 2026-H1, 2026-Q3 or 2026-09."));
        assertThat(period.about(8).toString()).startsWith("周期“8”");
    }

    @Test
    void places_stand_in_the_order_of_each_language() {
        Phrase<Integer> member = messages.phrase(
                "responsibility.orphan-party.team",
                Map.of("party", number, "other", Phrase.open(party -> shown(party + 1))));

        assertThat(member.about(1)).isEqualTo(LocalizedText.of("“2”班子成员“1”", "'1' in the team of '2'"));
    }

    @Test
    void the_places_of_a_phrase_within_another_are_open_in_that_one() {
        Phrase<Integer> both = Phrase.joined(List.of(number, Phrase.of("x"), number), "、", ", ");

        assertThat(messages.phrase("value.period", Map.of("found", both))
                        .about(3)
                        .toString())
                .startsWith("周期“3、x、3”");
    }

    @Test
    void what_fills_a_place_is_taken_as_it_stands() {
        Phrase<String> period =
                messages.phrase("value.period", Map.of("found", Phrase.open(text -> LocalizedText.of(text, text))));

        assertThat(period.about("{found}").toString()).startsWith("周期“{found}”");
    }

    @Test
    void an_argument_that_is_not_given_stays_as_it_stands() {
        assertThat(messages.phrase("value.period", Map.of()).text().toString()).startsWith("周期“{found}”");
    }

    @Test
    void a_phrase_without_open_places_is_a_text() {
        LocalizedText text = LocalizedText.of("缺席", "absent");

        assertThat(Phrase.of(text).text()).isEqualTo(text);
        assertThat(Phrase.of(text).about(1)).isEqualTo(text);
    }

    @Test
    void a_phrase_with_an_open_place_is_no_text() {
        assertThatThrownBy(() ->
                        messages.phrase("value.period", Map.of("found", number)).text())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Phrase '周期“_”不成立；应如 2026、2026-H1、2026-Q3 或 2026-09。' has open places: 1; expected none.");
    }

    private static LocalizedText shown(int number) {
        return LocalizedText.of(Integer.toString(number), Integer.toString(number));
    }
}
