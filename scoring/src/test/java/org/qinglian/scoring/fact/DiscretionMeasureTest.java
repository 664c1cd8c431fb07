package org.qinglian.scoring.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.LocalizedText;

/** A range to choose from asks for a value inside it, who chose, and why. */
class DiscretionMeasureTest {
    private static final Map<String, String> CHOSEN = Map.of("chooser", "镇党委", "reason", "拆迁攻坚");

    private static final DiscretionMeasure ROLE = discretion(List.of(), false);

    @Test
    void choices_within_the_range_add_up() {
        FactTrial trial =
                FactTrial.in("2026").event("role", "2026-03-01", "5", CHOSEN).event("role", "2026-04-01", "10", CHOSEN);

        assertThat(trial.number(ROLE)).isEqualTo("15");
        assertThat(trial.cited(ROLE)).containsExactly("r-1", "r-2");
        assertThat(FactTrial.in("2026").number(ROLE)).isEqualTo("0");
    }

    @Test
    void a_choice_outside_the_range_or_without_chooser_reason_or_value_does_not_count() {
        FactTrial trial = FactTrial.in("2026")
                .event("role", "2026-03-01", "4.9", CHOSEN)
                .event("role", "2026-03-02", "10.1", CHOSEN)
                .event("role", "2026-03-03", "7", Map.of("reason", "拆迁攻坚"))
                .event("role", "2026-03-04", "7", Map.of("chooser", "镇党委"))
                .event("role", "2026-03-05", "7", Map.of("chooser", " ", "reason", "拆迁攻坚"))
                .event("role", "2026-03-06", null, CHOSEN);

        assertThat(trial.number(ROLE)).isEqualTo("0");
        assertThat(trial.cited(ROLE)).isEmpty();
        assertThat(trial.notes(ROLE)).hasSize(6);
    }

    @Test
    void another_matter_counts_only_by_the_body_that_may_decide_it() {
        DiscretionMeasure other = discretion(List.of("支部委员会"), false);
        Map<String, String> byBranch = Map.of("chooser", "支部委员会", "reason", "集体研究");

        assertThat(FactTrial.in("2026")
                        .event("role", "2026-03-01", "6", byBranch)
                        .number(other))
                .isEqualTo("6");
        assertThat(FactTrial.in("2026").event("role", "2026-03-01", "6", CHOSEN).number(other))
                .isEqualTo("0");
    }

    @Test
    void a_choice_that_must_be_made_is_missing_until_it_is() {
        DiscretionMeasure required = discretion(List.of(), true);

        assertThat(FactTrial.in("2026").number(required)).isEqualTo("missing");
        assertThat(FactTrial.in("2026").event("role", "2026-03-01", "4", CHOSEN).number(required))
                .isEqualTo("missing");
        assertThat(FactTrial.in("2026").event("role", "2026-03-01", "5", CHOSEN).number(required))
                .isEqualTo("5");
    }

    @Test
    void says_who_chose_what_and_why() {
        FactTrial trial =
                FactTrial.in("2026").event("role", "2026-03-01", "8", CHOSEN).event("role", "2026-03-02", "12", CHOSEN);

        assertThat(trial.notes(ROLE))
                .containsExactly(
                        LocalizedText.of(
                                "镇党委在 5 至 10 之间认定 8，理由：拆迁攻坚〔2026-03-01 r-1〕",
                                "8 chosen by 镇党委 between 5 and 10: 拆迁攻坚 [2026-03-01 r-1]"),
                        LocalizedText.of(
                                "不计：镇党委认定 12，理由：拆迁攻坚；应在 5 至 10 之间，并写明有权认定的主体和理由〔2026-03-02 r-2〕",
                                "not counted: 12, chosen by 镇党委, reason 拆迁攻坚; expected 5 to 10, with a chooser who may"
                                        + " choose and a reason [2026-03-02 r-2]"));
    }

    private static DiscretionMeasure discretion(List<String> choosers, boolean required) {
        return new DiscretionMeasure(
                "role",
                Map.of(),
                new BigDecimal("5"),
                new BigDecimal("10"),
                choosers,
                required ? Optional.of(true) : Optional.empty(),
                FactTrial.TITLE,
                Optional.empty(),
                SourceType.DISCRETION);
    }
}
