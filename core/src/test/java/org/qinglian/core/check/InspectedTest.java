package org.qinglian.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.qinglian.core.calendar.HolidayYear;
import org.qinglian.core.calendar.WorkCalendar;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Norms;
import org.qinglian.core.common.Severity;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.inspection.Inspector;
import org.qinglian.core.organization.Actor;

class InspectedTest {
    private static final LocalDate AS_OF = ProgrammeSamples.AS_OF;
    private static final WorkCalendar OWN = WorkCalendar.of(List.of(new HolidayYear(2026, List.of(), List.of())));

    private record Limit(int days) implements Norms {}

    private record Quota(int percent) implements Norms {}

    @Test
    void norms_that_were_not_given_are_the_standard_ones() {
        Inspected inspected = Inspected.of(ProgrammeSamples.empty(), AS_OF);

        assertThat(inspected.norms(new Limit(5))).isEqualTo(new Limit(5));
        assertThat(inspected.calendar()).isSameAs(WorkCalendar.standard());
    }

    @Test
    void norms_that_were_given_take_the_place_of_the_standard_ones_of_their_type_and_of_no_other() {
        Inspected inspected = Inspected.of(ProgrammeSamples.empty(), AS_OF, OWN, List.of(new Limit(3), new Limit(7)));

        assertThat(inspected.norms(new Limit(5))).isEqualTo(new Limit(7));
        assertThat(inspected.norms(new Quota(30))).isEqualTo(new Quota(30));
        assertThat(inspected.calendar()).isSameAs(OWN);
    }

    @Test
    void what_is_shared_is_worked_out_once() {
        Inspected inspected = Inspected.of(ProgrammeSamples.programme(), AS_OF);
        AtomicInteger worked = new AtomicInteger();

        for (int i = 0; i < 3; i++) {
            assertThat(inspected.shared(Limit.class, each -> new Limit(worked.incrementAndGet())))
                    .isEqualTo(new Limit(1));
        }
        assertThat(inspected.shared(Quota.class, each -> new Quota(30))).isEqualTo(new Quota(30));
        assertThat(inspected.people()).isSameAs(inspected.people());
        assertThat(inspected.people().isSamePerson(Actor.cadre("c-02"), Actor.member("m-01")))
                .isTrue();
    }

    @Test
    void an_inspector_hands_its_calendar_and_norms_to_its_checks() {
        Asking asking = new Asking();

        Inspector.builder()
                .add(asking)
                .calendar(OWN)
                .norms(new Limit(3))
                .norms(new Limit(9))
                .build()
                .inspect(ProgrammeSamples.programme(), AS_OF);

        assertThat(asking.calendar).isSameAs(OWN);
        assertThat(asking.limit).isEqualTo(new Limit(9));
    }

    /** A check of a host that asks what it is given. */
    private static final class Asking implements Check {
        private WorkCalendar calendar = WorkCalendar.standard();
        private Limit limit = new Limit(0);

        @Override
        public String id() {
            return "host.asking";
        }

        @Override
        public Severity severity() {
            return Severity.INFORMATION;
        }

        @Override
        public void run(Inspected inspected, Verdicts verdicts) {
            calendar = inspected.calendar();
            limit = inspected.norms(new Limit(5));
            verdicts.met();
        }

        @Override
        public LocalizedText title() {
            return LocalizedText.of("主机检查", "A check of the host");
        }
    }
}
