package org.qinglian.core.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.Ref;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.fixture.CareSamples;
import org.qinglian.core.fixture.DisciplineSamples;
import org.qinglian.core.fixture.OrganizationSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.People;

class CareFiguresTest {
    private static final People PEOPLE = People.of(OrganizationSamples.register());

    @Test
    void counts_cases_and_persons_of_the_sample() {
        CareFigures figures = CareFigures.of(
                CareSamples.register(), DisciplineSamples.register().decisions(), PEOPLE, ProgrammeSamples.AS_OF);

        assertThat(figures)
                .isEqualTo(new CareFigures(
                        Map.of(ToleranceOutcome.EXEMPT, 1, ToleranceOutcome.MITIGATE, 0, ToleranceOutcome.LIGHTEN, 0),
                        1,
                        1,
                        1,
                        1,
                        Map.of(
                                IncentiveKind.POLITICAL, 1,
                                IncentiveKind.WORK, 1,
                                IncentiveKind.LIFE, 1,
                                IncentiveKind.TREATMENT, 1)));
        assertThat(figures.toleratedCases()).isEqualTo(1);
    }

    @Test
    void one_person_cleared_twice_is_two_cases_and_one_person() {
        CareRegister register = CareRegister.builder()
                .addClarifications(
                        CareSamples.clarification("c-1").build(),
                        CareSamples.clarification("c-2")
                                .subject(Actor.member("m-01"))
                                .build())
                .build();

        CareFigures figures = CareFigures.of(register, List.of(), PEOPLE, ProgrammeSamples.AS_OF);

        assertThat(figures.clarified()).isEqualTo(2);
        assertThat(figures.clarifiedPersons()).isEqualTo(1);
    }

    @Test
    void counts_what_had_happened_by_the_day() {
        CareFigures before = CareFigures.of(
                CareSamples.register(), DisciplineSamples.register().decisions(), PEOPLE, LocalDate.of(2026, 3, 19));
        CareFigures on = CareFigures.of(
                CareSamples.register(), DisciplineSamples.register().decisions(), PEOPLE, LocalDate.of(2026, 3, 20));

        assertThat(before.toleratedCases()).isZero();
        assertThat(on.toleratedCases()).isEqualTo(1);
        assertThat(on.clarified()).isZero();
        assertThat(on.incentives().values()).containsOnly(0);
    }

    /** Tongcheng: four were used again since 2024. */
    @Test
    void four_persons_used_again_are_four_however_often_each_is_named() {
        CareRegisterBuilder register = CareRegister.builder();
        List<SanctionDecision> decisions = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            decisions.add(DisciplineSamples.decision("s-" + i)
                    .person(Actor.member("m-0" + i))
                    .build());
            register.addReuses(
                    CareSamples.reuse("r-" + i).sanction(Ref.of("s-" + i)).build());
        }
        register.addReuses(CareSamples.reuse("r-5").sanction(Ref.of("s-4")).build());
        register.addReuses(CareSamples.reuse("r-6").sanction(Ref.of("nowhere")).build());

        assertThat(CareFigures.of(register.build(), decisions, PEOPLE, ProgrammeSamples.AS_OF)
                        .reused())
                .isEqualTo(4);
    }
}
