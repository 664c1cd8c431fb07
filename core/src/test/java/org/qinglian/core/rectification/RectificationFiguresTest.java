package org.qinglian.core.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Share;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.fixture.RectificationSamples;
import org.qinglian.core.organization.Actor;

class RectificationFiguresTest {
    private static final LocalDate AS_OF = ProgrammeSamples.AS_OF;

    /** Published of a district of Kunming: 40 units, 697 problems, 688 closed, 4 basically done, 5 not done, 98.71 %. */
    @Test
    void the_figures_of_kunming_do_not_count_basically_done_as_closed() {
        List<ProblemItem> problems = new ArrayList<>();
        add(problems, 688, RectificationSamples::problem);
        add(problems, 4, RectificationSamples::basicallyDone);
        add(problems, 5, RectificationSamples::openProblem);
        List<ProblemItem> ofUnits = new ArrayList<>();
        for (ProblemItem problem : problems) {
            ofUnits.add(problem.withResponsibleUnit(Actor.institution("i-" + ofUnits.size() % 40)));
        }

        RectificationFigures figures = RectificationFigures.of(ofUnits, AS_OF);

        assertThat(figures.units()).isEqualTo(40);
        assertThat(figures.completion()).isEqualTo(new Completion(688, 4, 5));
        assertThat(figures.completion().problems()).isEqualTo(697);
        assertThat(figures.completion().rate().percent(2)).contains(new BigDecimal("98.71"));
    }

    /** Published of a bureau of Wucheng, Jinhua: 25 problems, 19 done, 6 in progress, 76 %, 12 systems, 71,320 yuan. */
    @Test
    void the_figures_of_wucheng_are_reproduced() {
        List<ProblemItem> problems = new ArrayList<>();
        add(problems, 18, id -> RectificationSamples.problem(id).result(Optional.empty()));
        add(
                problems,
                1,
                id -> RectificationSamples.problem(id)
                        .result(new RectificationResult(Optional.of(12), Optional.of(Money.yuan("71320")))));
        add(problems, 6, RectificationSamples::openProblem);

        RectificationFigures figures = RectificationFigures.of(problems, AS_OF);

        assertThat(figures.completion()).isEqualTo(new Completion(19, 0, 6));
        assertThat(figures.completion().rate().percent(0)).contains(new BigDecimal("76"));
        assertThat(figures.systems()).isEqualTo(12);
        assertThat(figures.recovered()).containsExactly(Money.yuan(71320));
    }

    @Test
    void names_the_overdue_and_the_share_that_was_in_time() {
        List<ProblemItem> problems = List.of(
                RectificationSamples.problem("in-time").build(),
                RectificationSamples.problem("late")
                        .deadline(LocalDate.of(2026, 1, 15))
                        .build(),
                RectificationSamples.openProblem("pending").build(),
                RectificationSamples.openProblem("overdue")
                        .deadline(LocalDate.of(2026, 6, 29))
                        .build(),
                RectificationSamples.problem("undated")
                        .deadline(Optional.empty())
                        .build());

        RectificationFigures figures = RectificationFigures.of(problems, AS_OF);

        assertThat(figures.overdue()).extracting(problem -> problem.id().id()).containsExactly("overdue");
        assertThat(figures.onTime()).isEqualTo(new Share(1, 3));
    }

    @Test
    void counts_by_channel_and_by_behaviour() {
        List<ProblemItem> problems = List.of(
                RectificationSamples.problem("a").covert(true).build(),
                RectificationSamples.openProblem("b")
                        .addBehaviours(Behaviour.FORMALISM)
                        .build(),
                RectificationSamples.openProblem("c").channel(Channel.AUDIT).build());

        RectificationFigures figures = RectificationFigures.of(problems, AS_OF);

        assertThat(figures.byChannel())
                .containsExactly(
                        Map.entry(Channel.KEY_VILLAGE, new Completion(1, 0, 1)),
                        Map.entry(Channel.AUDIT, new Completion(0, 0, 1)));
        assertThat(figures.byBehaviour())
                .containsExactly(Map.entry(Behaviour.TRACTOR, 3), Map.entry(Behaviour.FORMALISM, 1));
        assertThat(figures.covert()).isEqualTo(1);
    }

    @Test
    void never_adds_two_currencies() {
        List<ProblemItem> problems = List.of(
                RectificationSamples.problem("a").build(),
                RectificationSamples.problem("b").build(),
                RectificationSamples.problem("c")
                        .result(new RectificationResult(
                                Optional.empty(),
                                Optional.of(new Money(new BigDecimal("5"), Currency.getInstance("USD")))))
                        .build());

        assertThat(RectificationFigures.of(problems, AS_OF).recovered())
                .containsExactly(Money.yuan(142640), new Money(new BigDecimal("5"), Currency.getInstance("USD")));
    }

    @Test
    void satisfaction_is_the_satisfied_of_the_valid_votes() {
        assertThat(RectificationSamples.vote().satisfaction()).isEqualTo(new Share(36, 42));
        assertThat(RectificationSamples.vote().satisfaction().percent(1)).contains(new BigDecimal("85.7"));
        assertThat(new SatisfactionVote(10, 0, 0, 3).satisfaction().percent(1)).isEmpty();
        assertThat(RectificationFigures.of(
                                List.of(
                                        RectificationSamples.problem("a").build(),
                                        RectificationSamples.openProblem("b").build()),
                                AS_OF)
                        .satisfaction())
                .isEqualTo(new Share(36, 42));
    }

    @Test
    void what_is_not_on_the_list_yet_is_not_counted() {
        RectificationFigures figures = RectificationFigures.of(
                List.of(RectificationSamples.problem("a").build()), LocalDate.of(2025, 9, 9));

        assertThat(figures.completion()).isEqualTo(new Completion(0, 0, 0));
        assertThat(figures.completion().rate().percent(2)).isEmpty();
        assertThat(figures.units()).isZero();
    }

    @Test
    void a_week_shows_what_was_added_worked_on_and_closed() {
        List<ProblemItem> problems = List.of(
                RectificationSamples.problem("closed").build(),
                RectificationSamples.openProblem("open").build());

        assertThat(LedgerMovement.of(problems, LocalDate.of(2025, 9, 8), LocalDate.of(2025, 9, 14)))
                .isEqualTo(new LedgerMovement(2, 2, 0));
        assertThat(LedgerMovement.of(problems, LocalDate.of(2026, 1, 12), LocalDate.of(2026, 1, 18)))
                .isEqualTo(new LedgerMovement(0, 1, 1));
        assertThat(LedgerMovement.of(problems, LocalDate.of(2026, 1, 19), LocalDate.of(2026, 1, 25)))
                .isEqualTo(new LedgerMovement(0, 1, 0));
    }

    private static void add(List<ProblemItem> problems, int count, Function<String, ProblemItemBuilder> sample) {
        for (int i = 0; i < count; i++) {
            problems.add(sample.apply("p-" + problems.size()).build());
        }
    }
}
