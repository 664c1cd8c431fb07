package org.qinglian.core.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.accountability.AccountabilityState.CLUE;
import static org.qinglian.core.accountability.AccountabilityState.EXEMPTED;
import static org.qinglian.core.accountability.AccountabilityState.TERMINATED;
import static org.qinglian.core.fixture.AccountabilitySamples.breach;
import static org.qinglian.core.fixture.AccountabilitySamples.exemption;
import static org.qinglian.core.fixture.AccountabilitySamples.leaderCase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Share;
import org.qinglian.core.fixture.AccountabilitySamples;
import org.qinglian.core.lifecycle.Step;

class BreachAnswersTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 16);

    @Test
    void nothing_is_no_answer_and_neither_is_a_case_that_does_not_exist() {
        assertThat(status(Optional.empty())).isEqualTo(AnswerStatus.UNANSWERED);
        assertThat(status(Optional.of(new BreachAnswer.HeldToAccount(Ref.of("k-99")))))
                .isEqualTo(AnswerStatus.UNANSWERED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-24, UNANSWERED",
        "2026-01-25, IN_HAND",
        "2026-03-15, IN_HAND",
        "2026-03-16, HELD_TO_ACCOUNT",
        "2026-06-30, HELD_TO_ACCOUNT"
    })
    void a_case_answers_from_its_clue_and_ends_with_its_decision(LocalDate day, AnswerStatus expected) {
        assertThat(status(leaderCase("k-1").build(), day)).isEqualTo(expected);
    }

    @Test
    void an_exemption_answers_if_it_stands() {
        AccountabilityCase exempted = leaderCase("k-1")
                .exemption(exemption().build())
                .history(List.of(Step.of(CLUE, DECIDED.minusDays(9)), Step.of(EXEMPTED, DECIDED)))
                .build();
        Exemption bare = exemption().evidence(List.of()).build();

        assertThat(status(exempted, AS_OF)).isEqualTo(AnswerStatus.EXEMPTED);
        assertThat(status(exempted.withExemption(bare), AS_OF)).isEqualTo(AnswerStatus.UNANSWERED);
        assertThat(status(exempted.withExemption(Optional.empty()), AS_OF)).isEqualTo(AnswerStatus.UNANSWERED);
        assertThat(status(Optional.of(new BreachAnswer.Exempted(exemption().build()))))
                .isEqualTo(AnswerStatus.EXEMPTED);
        assertThat(status(Optional.of(new BreachAnswer.Exempted(bare)))).isEqualTo(AnswerStatus.UNANSWERED);
    }

    @ParameterizedTest
    @CsvSource({
        "UNFOUNDED, CLOSED",
        "DECEASED, CLOSED",
        "REFERRED, IN_HAND",
        "MERGED, IN_HAND",
        "TRANSFERRED, UNANSWERED",
        "PROMOTED, UNANSWERED",
        "RETIRED, UNANSWERED",
        "RESIGNED, UNANSWERED"
    })
    void a_terminated_case_answers_as_its_reason_allows(ClosureReason reason, AnswerStatus expected) {
        AccountabilityCase terminated = leaderCase("k-1")
                .closure(Closure.of(reason))
                .history(List.of(Step.of(CLUE, DECIDED.minusDays(9)), Step.of(TERMINATED, DECIDED)))
                .build();

        assertThat(status(terminated, AS_OF)).isEqualTo(expected);
        assertThat(status(terminated.withClosure(Optional.empty()), AS_OF)).isEqualTo(AnswerStatus.UNANSWERED);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-29, REVIEW_OVERDUE", "2026-06-30, OPEN", "2026-07-01, OPEN"})
    void an_open_state_answers_up_to_the_day_of_its_review(LocalDate reviewOn, AnswerStatus expected) {
        assertThat(status(Optional.of(BreachAnswer.Open.of("责任待核实。", reviewOn))))
                .isEqualTo(expected);
    }

    @Test
    void an_open_state_without_a_reason_or_a_day_is_no_answer() {
        assertThat(status(Optional.of(BreachAnswer.Open.of(" ", AS_OF)))).isEqualTo(AnswerStatus.UNANSWERED);
        assertThat(status(Optional.of(new BreachAnswer.Open(Optional.of("待核实"), Optional.empty()))))
                .isEqualTo(AnswerStatus.UNANSWERED);
        assertThat(status(Optional.of(new BreachAnswer.Open(Optional.empty(), Optional.of(AS_OF)))))
                .isEqualTo(AnswerStatus.UNANSWERED);
    }

    @Test
    void the_rate_is_that_of_the_breaches_found_by_then_and_names_the_unanswered() {
        AccountabilityRegister register = AccountabilitySamples.register();
        AccountabilityRegister gap = register.withBreaches(List.of(
                register.breaches().get(0),
                register.breaches().get(1),
                register.breaches().get(2),
                register.breaches().get(3).withAnswer(Optional.empty()),
                register.breaches().get(4),
                breach("b-6")
                        .foundOn(AS_OF.plusDays(1))
                        .answer(Optional.empty())
                        .build()));

        assertThat(BreachAnswers.of(gap).rate(AS_OF))
                .isEqualTo(new AnswerRate(new Share(4, 5), new Share(3, 5), List.of(Ref.of("b-4"))));
        assertThat(BreachAnswers.of(AccountabilityRegister.builder().build()).rate(AS_OF))
                .isEqualTo(new AnswerRate(new Share(0, 0), new Share(0, 0), List.of()));
    }

    private static AnswerStatus status(Optional<BreachAnswer> answer) {
        Breach breach = breach("b-1").answer(answer).build();
        return BreachAnswers.of(AccountabilityRegister.builder().build()).status(breach, AS_OF);
    }

    private static AnswerStatus status(AccountabilityCase answering, LocalDate day) {
        Breach breach = breach("b-1")
                .answer(new BreachAnswer.HeldToAccount(answering.id()))
                .build();
        return BreachAnswers.of(
                        AccountabilityRegister.builder().addCases(answering).build())
                .status(breach, day);
    }
}
