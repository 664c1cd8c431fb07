package org.qinglian.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.lifecycle.Letter.DAY;
import static org.qinglian.core.lifecycle.Letter.Stage.ANSWERED;
import static org.qinglian.core.lifecycle.Letter.Stage.CLOSED;
import static org.qinglian.core.lifecycle.Letter.Stage.RECEIVED;
import static org.qinglian.core.lifecycle.Letter.Stage.REGISTERED;

import org.junit.jupiter.api.Test;
import org.qinglian.core.lifecycle.Letter.Stage;
import org.qinglian.core.organization.Actor;

class StagedTest {
    private final Letter letter = Letter.that(RECEIVED, REGISTERED, ANSWERED);

    @Test
    void the_state_is_that_of_the_last_step() {
        assertThat(letter.state()).contains(ANSWERED);
        assertThat(Letter.that().state()).isEmpty();
    }

    @Test
    void the_state_changes_on_the_day_of_the_step() {
        assertThat(letter.stateOn(DAY.minusDays(1))).isEmpty();
        assertThat(letter.stateOn(DAY)).contains(RECEIVED);
        assertThat(letter.stateOn(DAY.plusDays(1))).contains(REGISTERED);
        assertThat(letter.stateOn(DAY.plusDays(9))).contains(ANSWERED);
    }

    @Test
    void a_state_is_reached_on_the_day_of_its_first_step() {
        Letter again = letter.then(Step.of(REGISTERED, DAY.plusDays(7)));

        assertThat(again.reachedOn(REGISTERED)).contains(DAY.plusDays(1));
        assertThat(again.reachedOn(CLOSED)).isEmpty();
        assertThat(again.hasReached(REGISTERED, DAY)).isFalse();
        assertThat(again.hasReached(REGISTERED, DAY.plusDays(1))).isTrue();
        assertThat(again.hasReached(RECEIVED, DAY.plusDays(9))).isTrue();
    }

    @Test
    void a_correction_stands_in_the_place_of_the_step_it_cites() {
        Step<Stage> corrected = Step.of(REGISTERED, DAY).correcting(2);

        Letter put = letter.then(corrected);

        assertThat(put.history()).hasSize(4);
        assertThat(put.standing())
                .containsExactly(Step.of(RECEIVED, DAY), corrected, Step.of(ANSWERED, DAY.plusDays(2)));
        assertThat(put.state()).contains(ANSWERED);
        assertThat(put.reachedOn(REGISTERED)).contains(DAY);
    }

    @Test
    void a_correction_of_the_last_step_changes_the_state() {
        Letter put = letter.then(Step.of(CLOSED, DAY.plusDays(2)).correcting(3));

        assertThat(put.state()).contains(CLOSED);
        assertThat(put.reachedOn(ANSWERED)).isEmpty();
    }

    @Test
    void a_correction_can_be_corrected_by_either_number() {
        Step<Stage> first = Step.of(REGISTERED, DAY).correcting(2);
        Step<Stage> byItsNumber = Step.of(REGISTERED, DAY.plusDays(2)).correcting(4);
        Step<Stage> byTheFirstNumber = Step.of(REGISTERED, DAY.plusDays(2)).correcting(2);

        assertThat(letter.then(first, byItsNumber).standing().get(1)).isEqualTo(byItsNumber);
        assertThat(letter.then(first, byTheFirstNumber).standing().get(1)).isEqualTo(byTheFirstNumber);
        assertThat(letter.then(first, byItsNumber).standing()).hasSize(3);
    }

    @Test
    void a_correction_of_nothing_stands_as_a_step_of_its_own() {
        assertThat(letter.then(Step.of(CLOSED, DAY.plusDays(3)).correcting(8)).standing())
                .hasSize(4);
        assertThat(letter.then(Step.of(CLOSED, DAY.plusDays(3)).correcting(-1)).state())
                .contains(CLOSED);
    }

    @Test
    void a_step_keeps_who_took_it_and_what_was_noted() {
        Step<Stage> step = Step.of(ANSWERED, DAY)
                .by(Actor.organization("o-county"))
                .noted("书面答复")
                .correcting(3);

        assertThat(step.by()).contains(Actor.organization("o-county"));
        assertThat(step.note()).contains("书面答复");
        assertThat(step.corrects()).contains(3);
        assertThat(step.on()).isEqualTo(DAY);
    }
}
