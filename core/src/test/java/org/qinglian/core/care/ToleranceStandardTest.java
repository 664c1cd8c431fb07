package org.qinglian.core.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.fixture.CareSamples;
import org.qinglian.core.fixture.OrganizationSamples;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.People;

class ToleranceStandardTest {
    private final ToleranceStandard six = ToleranceStandard.sixConditions();

    @Test
    void each_of_the_six_conditions_is_needed() {
        assertThat(six.conditions()).hasSize(6);
        for (ToleranceCondition condition : six.conditions()) {
            ToleranceApplication without = CareSamples.tolerance("t")
                    .conditions(CareSamples.conditions().stream()
                            .filter(judgement -> !judgement.condition().equals(condition))
                            .toList())
                    .build();

            assertThat(six.open(without)).containsExactly(condition);
        }
    }

    @Test
    void a_condition_without_evidence_or_not_met_is_open() {
        ToleranceApplication application = CareSamples.tolerance("t")
                .addConditions(
                        ConditionJudgement.met(ToleranceCondition.REFORM, " "),
                        new ConditionJudgement(ToleranceCondition.DILIGENCE, false, Optional.of("会议记录")))
                .build();

        assertThat(six.open(application)).containsExactly(ToleranceCondition.REFORM, ToleranceCondition.DILIGENCE);
    }

    @Test
    void the_last_judgement_of_a_condition_counts() {
        List<ConditionJudgement> revised = new ArrayList<>();
        revised.add(new ConditionJudgement(ToleranceCondition.REFORM, false, Optional.of("会议记录")));
        revised.addAll(CareSamples.conditions());

        assertThat(six.open(CareSamples.tolerance("t").conditions(revised).build()))
                .isEmpty();
    }

    @Test
    void factors_are_weighed_and_need_not_all_speak_for_tolerance() {
        ToleranceStandard factors = ToleranceStandard.sixFactors();
        List<ConditionJudgement> weighed = factors.conditions().stream()
                .map(factor -> new ConditionJudgement(
                        factor, !factor.equals(ToleranceCondition.CONSEQUENCES), Optional.of("核查报告")))
                .toList();

        assertThat(factors.open(CareSamples.tolerance("t").conditions(weighed).build()))
                .isEmpty();
        assertThat(factors.open(CareSamples.tolerance("t")
                        .conditions(weighed.subList(1, 6))
                        .build()))
                .containsExactly(ToleranceCondition.MOTIVE);
    }

    @Test
    void of_two_errors_tolerated_the_later_one_is_the_repeat_in_whatever_order_they_are_recorded() {
        ToleranceApplication first = CareSamples.tolerance("first").build();
        ToleranceApplication later = CareSamples.tolerance("later")
                .history(first.history().stream()
                        .map(step -> new Step<>(
                                step.state(), step.on().plusDays(60), step.by(), step.note(), step.corrects()))
                        .toList())
                .build();
        ToleratedErrors tolerated =
                ToleratedErrors.of(List.of(later, first), People.of(OrganizationSamples.register()));

        assertThat(tolerated.before(later)).contains(first);
        assertThat(tolerated.before(first)).isEmpty();
    }

    @Test
    void conditions_and_exclusions_of_a_place_keep_their_code_as_label() {
        assertThat(ToleranceCondition.of(" own ").label().zh()).contains("own");
        assertThat(ToleranceCondition.REFORM.label().zh()).contains("改革创新");
        assertThat(ToleranceExclusion.MAJOR_SAFETY_ACCIDENT.label().en()).contains("major safety accident");
    }
}
