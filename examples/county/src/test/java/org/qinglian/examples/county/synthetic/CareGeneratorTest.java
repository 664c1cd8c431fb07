package org.qinglian.examples.county.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qinglian.core.calendar.WorkCalendar;
import org.qinglian.core.care.CareByDecision;
import org.qinglian.core.care.CareFigures;
import org.qinglian.core.care.CareNorms;
import org.qinglian.core.care.CareRegister;
import org.qinglian.core.care.CareSchedule;
import org.qinglian.core.care.CareTask;
import org.qinglian.core.care.PeriodsByDecision;
import org.qinglian.core.care.RevisitCoverage;
import org.qinglian.core.discipline.DisciplineNorms;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.organization.People;
import org.qinglian.core.programme.Programme;

class CareGeneratorTest {
    private static final Programme PROGRAMME =
            CountyGenerator.generate(CountySize.small(), 1).programme();
    private static final CareRegister CARE = PROGRAMME.care();
    private static final List<SanctionDecision> DECISIONS =
            PROGRAMME.discipline().decisions();
    private static final People PEOPLE = People.of(PROGRAMME.organization());

    @Test
    void makes_records_of_every_kind() {
        assertThat(CARE.tolerances()).hasSize(22);
        assertThat(CARE.clarifications()).hasSize(23);
        assertThat(CARE.accusations()).hasSize(13);
        assertThat(CARE.restorations()).isNotEmpty();
        assertThat(CARE.aftercares()).isNotEmpty();
        assertThat(CARE.revisits()).isNotEmpty();
        assertThat(CARE.assessments()).hasSize(12);
        assertThat(CARE.reuses()).hasSize(12);
        assertThat(CARE.incentives()).hasSize(26);
    }

    @Test
    void its_figures_count_persons_once() {
        CareFigures figures = CareFigures.of(CARE, DECISIONS, PEOPLE, CountyGenerator.AS_OF);

        assertThat(figures.clarifiedPersons()).isBetween(1, figures.clarified());
        assertThat(figures.reused()).isEqualTo(12);
        assertThat(figures.incentives().values())
                .allSatisfy(count -> assertThat(count).isBetween(6, 7));
    }

    @Test
    void somebody_is_still_to_be_visited_and_the_schedule_says_who() {
        PeriodsByDecision periods =
                PeriodsByDecision.of(DECISIONS, PEOPLE, DisciplineNorms.standard(), CountyGenerator.AS_OF);
        CareSchedule schedule = CareSchedule.of(
                DECISIONS, CareByDecision.of(CARE), periods, CareNorms.standard(), WorkCalendar.standard());

        RevisitCoverage coverage = schedule.coverage(CountyGenerator.AS_OF);

        assertThat(coverage.share().whole() - coverage.share().part())
                .isEqualTo(coverage.unvisited().size())
                .isPositive();
        assertThat(schedule.open(CountyGenerator.AS_OF)).isNotEmpty();
        assertThat(schedule.due(CountyGenerator.AS_OF, 90))
                .isSubsetOf(schedule.open(CountyGenerator.AS_OF))
                .extracting(CareTask::decision)
                .allSatisfy(decision -> assertThat(periods.of(decision)).isPresent());
    }
}
