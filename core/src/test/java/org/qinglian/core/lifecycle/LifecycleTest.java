package org.qinglian.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.qinglian.core.lifecycle.Letter.DAY;
import static org.qinglian.core.lifecycle.Letter.LIFECYCLE;
import static org.qinglian.core.lifecycle.Letter.Stage.ANSWERED;
import static org.qinglian.core.lifecycle.Letter.Stage.CLOSED;
import static org.qinglian.core.lifecycle.Letter.Stage.RECEIVED;
import static org.qinglian.core.lifecycle.Letter.Stage.REGISTERED;
import static org.qinglian.core.lifecycle.Letter.Stage.WITHDRAWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.common.Basis;
import org.qinglian.core.lifecycle.Letter.Stage;

class LifecycleTest {
    @Test
    void a_legal_step_is_appended() {
        Letter letter = Letter.that(RECEIVED, REGISTERED);
        Step<Stage> answer = Step.of(ANSWERED, DAY.plusDays(1));

        assertThat(LIFECYCLE.refusals(letter, answer)).isEmpty();
        assertThat(LIFECYCLE.advance(letter, answer))
                .containsExactly(Step.of(RECEIVED, DAY), Step.of(REGISTERED, DAY.plusDays(1)), answer);
        assertThat(letter.history()).hasSize(2);
    }

    @Test
    void a_step_without_a_transition_is_refused_with_what_may_follow() {
        Letter letter = Letter.that(RECEIVED, REGISTERED);

        assertThatThrownBy(() -> LIFECYCLE.advance(letter, Step.of(CLOSED, DAY.plusDays(2))))
                .isInstanceOf(StepRefusedException.class)
                .hasMessage("Step 3 goes from registered to closed; expected answered, withdrawn.");
        assertThat(zh(LIFECYCLE.refusals(letter, Step.of(CLOSED, DAY.plusDays(2)))))
                .containsExactly("第 3 步由“登记”转为“办结”；应为：答复、撤诉。");
    }

    @Test
    void nothing_follows_an_end() {
        Letter letter = Letter.that(RECEIVED, REGISTERED, ANSWERED, CLOSED);

        List<Refusal> refusals = LIFECYCLE.refusals(letter, Step.of(REGISTERED, DAY.plusDays(9)));

        assertThat(en(refusals)).containsExactly("Step 5 goes from closed to registered; expected nothing further.");
        assertThat(zh(refusals)).containsExactly("第 5 步由“办结”转为“登记”；应为：到此为止。");
    }

    @Test
    void a_history_starts_where_the_lifecycle_starts() {
        Letter letter = Letter.that();

        List<Refusal> refusals = LIFECYCLE.refusals(letter, Step.of(ANSWERED, DAY));

        assertThat(LIFECYCLE.refusals(letter, Step.of(RECEIVED, DAY))).isEmpty();
        assertThat(en(refusals)).containsExactly("Step 1 starts in answered; expected received.");
        assertThat(zh(refusals)).containsExactly("第 1 步以“答复”开始；应为：收信。");
    }

    @Test
    void a_lifecycle_may_start_in_several_states() {
        Lifecycle<Letter, Stage> open = Lifecycle.<Letter, Stage>starting("letter", REGISTERED)
                .orStarting(RECEIVED)
                .sequence(RECEIVED, REGISTERED, CLOSED)
                .build();

        assertThat(open.starts()).containsExactly(RECEIVED, REGISTERED);
        assertThat(open.review(Letter.that(REGISTERED, CLOSED))).isEmpty();
        assertThat(en(open.review(Letter.that(CLOSED))))
                .containsExactly("Step 1 starts in closed; expected received, registered.");
        assertThat(zh(open.review(Letter.that(CLOSED)))).containsExactly("第 1 步以“办结”开始；应为：收信、登记。");
    }

    @Test
    void every_guard_that_fails_is_named() {
        Letter letter = Letter.that(RECEIVED, REGISTERED).deficient();

        List<Refusal> refusals = LIFECYCLE.refusals(letter, Step.of(ANSWERED, DAY.plusDays(2)));

        assertThat(refusals).extracting(Refusal::guard).containsExactly("letter.guard.signed", "letter.guard.complete");
        assertThat(refusals).extracting(Refusal::step).containsExactly(3, 3);
        assertThat(en(refusals))
                .containsExactly(
                        "Step 3 goes to answered; expected that the letter is signed.",
                        "Step 3 goes to answered; expected that nothing is missing.");
        assertThat(zh(refusals)).containsExactly("第 3 步转为“答复”；条件：来信已署名。", "第 3 步转为“答复”；条件：材料齐全。");
    }

    @Test
    void a_refused_step_says_every_reason_at_once() {
        Letter letter = Letter.that(RECEIVED, REGISTERED).deficient();

        assertThatThrownBy(() -> LIFECYCLE.advance(letter, Step.of(ANSWERED, DAY)))
                .hasMessage("Step 3 (answered) is dated 2026-03-02, before the step ahead of it; expected 2026-03-03 or"
                        + " later.\nStep 3 goes to answered; expected that the letter is signed.\nStep 3 goes to"
                        + " answered; expected that nothing is missing.")
                .isInstanceOfSatisfying(
                        StepRefusedException.class,
                        refused -> assertThat(refused.refusals()).hasSize(3));
    }

    @Test
    void what_was_out_of_order_before_does_not_bar_a_further_step() {
        Letter letter = Letter.that(RECEIVED, REGISTERED, ANSWERED).deficient();

        assertThat(LIFECYCLE.review(letter)).hasSize(3);
        assertThat(LIFECYCLE.refusals(letter, Step.of(CLOSED, DAY.plusDays(3)))).isEmpty();
    }

    @Test
    void a_step_may_be_taken_on_the_day_of_the_one_before_and_not_on_the_day_before_it() {
        Letter letter = Letter.with(Step.of(RECEIVED, DAY));

        assertThat(LIFECYCLE.refusals(letter, Step.of(REGISTERED, DAY))).isEmpty();
        List<Refusal> refusals = LIFECYCLE.refusals(letter, Step.of(REGISTERED, DAY.minusDays(1)));
        assertThat(en(refusals))
                .containsExactly("Step 2 (registered) is dated 2026-03-01, before the step ahead of it; expected"
                        + " 2026-03-02 or later.");
        assertThat(zh(refusals)).containsExactly("第 2 步（登记）日期为 2026-03-01，早于前一步；应不早于 2026-03-02。");
    }

    @Test
    void a_guard_sees_the_steps_that_stand_before_the_one_to_be_taken() {
        List<Attempt<Letter, Stage>> seen = new ArrayList<>();
        Guard<Letter, Stage> watching = new Guard<>("letter.guard.watching", RECEIVED.label(), seen::add);
        Lifecycle<Letter, Stage> watched = Lifecycle.<Letter, Stage>starting("letter", RECEIVED)
                .allow(RECEIVED, REGISTERED, watching)
                .build();
        Step<Stage> received = Step.of(RECEIVED, DAY);
        Step<Stage> corrected = Step.of(RECEIVED, DAY.minusDays(1)).correcting(1);
        Step<Stage> registered = Step.of(REGISTERED, DAY);
        Letter letter = Letter.with(received, corrected, registered);

        watched.review(letter);

        assertThat(seen).containsExactly(new Attempt<>(letter, List.of(corrected), registered));
    }

    @Test
    void a_correction_that_leaves_a_later_step_out_of_order_is_refused_for_that_step() {
        Letter letter = Letter.that(RECEIVED, REGISTERED);

        List<Refusal> refusals =
                LIFECYCLE.refusals(letter, Step.of(RECEIVED, DAY.plusDays(5)).correcting(1));

        assertThat(en(refusals))
                .containsExactly("Step 2 (registered) is dated 2026-03-03, before the step ahead of it; expected"
                        + " 2026-03-07 or later.");
    }

    @Test
    void a_correction_must_cite_an_earlier_step() {
        Letter letter = Letter.that(RECEIVED, REGISTERED);
        Step<Stage> answer = Step.of(ANSWERED, DAY.plusDays(2));

        assertThat(LIFECYCLE.refusals(letter, Step.of(REGISTERED, DAY).correcting(2)))
                .isEmpty();
        List<Refusal> itself = LIFECYCLE.refusals(letter, answer.correcting(3));
        assertThat(en(itself)).containsExactly("Step 3 corrects step 3; expected the number of an earlier step.");
        assertThat(zh(itself)).containsExactly("第 3 步更正第 3 步；应为在先步骤的序号。");
        assertThat(en(LIFECYCLE.refusals(letter, answer.correcting(9))))
                .containsExactly("Step 3 corrects step 9; expected the number of an earlier step.");
        assertThat(en(LIFECYCLE.refusals(letter, answer.correcting(0))))
                .containsExactly("Step 3 corrects step 0; expected the number of an earlier step.");
    }

    @Test
    void a_history_without_steps_has_nothing_out_of_order() {
        assertThat(LIFECYCLE.review(Letter.that())).isEmpty();
    }

    @Test
    void a_step_out_of_order_is_named_by_its_number_on_record() {
        Letter letter = Letter.that(RECEIVED, REGISTERED)
                .then(Step.of(REGISTERED, DAY).correcting(2), Step.of(CLOSED, DAY.plusDays(4)));

        assertThat(LIFECYCLE.review(letter)).extracting(Refusal::step).containsExactly(4);
        assertThat(LIFECYCLE.review(letter.then(Step.of(CLOSED, DAY).correcting(3))))
                .extracting(Refusal::step, refusal -> refusal.message().code())
                .containsExactly(tuple(5, "lifecycle.no-transition"), tuple(4, "lifecycle.no-transition"));
    }

    @Test
    void is_data_that_can_be_listed() {
        String printed = LIFECYCLE.transitions().stream()
                .map(transition -> transition.from().code() + " > "
                        + transition.to().code() + " "
                        + transition.guards().stream().map(Guard::text).toList())
                .collect(Collectors.joining("\n"));

        assertThat(LIFECYCLE).hasToString("letter");
        assertThat(LIFECYCLE.states()).containsExactly(RECEIVED, REGISTERED, ANSWERED, WITHDRAWN, CLOSED);
        assertThat(LIFECYCLE.starts()).containsExactly(RECEIVED);
        assertThat(LIFECYCLE.following(CLOSED)).isEmpty();
        assertThat(printed).isEqualTo("""
                        received > registered [来信已署名]
                        registered > answered [来信已署名, 材料齐全]
                        registered > withdrawn []
                        answered > closed []""");
        assertThat(LIFECYCLE.limits())
                .containsExactly(new StageLimit<>(
                        REGISTERED,
                        ANSWERED,
                        TimeLimit.days(5),
                        List.of(WITHDRAWN),
                        Optional.of(Basis.of("信访办理规定（样例）"))));
    }

    @Test
    void lists_only_the_states_that_it_uses() {
        Lifecycle<Letter, Stage> brief = Lifecycle.<Letter, Stage>starting("brief", REGISTERED)
                .sequence(REGISTERED, CLOSED)
                .build();

        assertThat(brief.states()).containsExactly(REGISTERED, CLOSED);
    }

    @Test
    void its_lists_cannot_be_changed_from_outside() {
        LIFECYCLE.states().clear();
        LIFECYCLE.starts().clear();

        assertThat(LIFECYCLE.states()).hasSize(5);
        assertThat(LIFECYCLE.starts()).hasSize(1);
    }

    @Test
    void a_transition_that_stands_twice_is_not_built() {
        assertThatThrownBy(Lifecycle.<Letter, Stage>starting("letter", RECEIVED)
                        .sequence(RECEIVED, REGISTERED)
                        .allow(RECEIVED, REGISTERED)::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Lifecycle 'letter': transition received to registered stands twice; expected once.");
    }

    @Test
    void a_transition_from_a_state_that_cannot_be_reached_is_not_built() {
        assertThatThrownBy(Lifecycle.<Letter, Stage>starting("letter", RECEIVED)
                        .sequence(RECEIVED, REGISTERED)
                        .allow(ANSWERED, CLOSED)::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Lifecycle 'letter': state answered cannot be reached; expected a way from a start.");
    }

    @Test
    void a_ring_that_no_start_leads_to_is_not_built() {
        assertThatThrownBy(
                        Lifecycle.<Letter, Stage>starting("letter", RECEIVED).sequence(ANSWERED, CLOSED, ANSWERED)
                                ::build)
                .hasMessage("Lifecycle 'letter': state answered cannot be reached; expected a way from a start.");
    }

    @Test
    void a_limit_on_a_state_that_cannot_be_reached_is_not_built() {
        for (List<Stage> states : List.of(
                List.of(ANSWERED, RECEIVED, RECEIVED),
                List.of(RECEIVED, ANSWERED, RECEIVED),
                List.of(RECEIVED, REGISTERED, ANSWERED))) {
            assertThatThrownBy(
                            Lifecycle.<Letter, Stage>starting("letter", RECEIVED)
                                    .sequence(RECEIVED, REGISTERED)
                                    .limit(
                                            states.get(0),
                                            states.get(1),
                                            TimeLimit.days(5),
                                            Basis.of("样例"),
                                            states.get(2))::build)
                    .hasMessage("Lifecycle 'letter': state answered cannot be reached; expected a way from a start.");
        }
    }

    private static List<String> en(List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> refusal.message().in(Locale.ENGLISH))
                .toList();
    }

    private static List<String> zh(List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> refusal.message().in(Locale.CHINA))
                .toList();
    }
}
