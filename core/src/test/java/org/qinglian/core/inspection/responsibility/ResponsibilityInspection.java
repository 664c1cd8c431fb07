package org.qinglian.core.inspection.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.qinglian.core.accountability.AccountabilityRegister;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.NotAssessed;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.OrganizationSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.fixture.ResponsibilitySamples;
import org.qinglian.core.inspection.Inspection;
import org.qinglian.core.inspection.Inspector;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.OrganizationRegister;
import org.qinglian.core.responsibility.AssignmentBuilder;
import org.qinglian.core.responsibility.DutyBuilder;
import org.qinglian.core.responsibility.ResponsibilityNorms;
import org.qinglian.core.responsibility.ResponsibilityRegister;
import org.qinglian.core.responsibility.ResponsibilityRegisterBuilder;
import org.qinglian.core.responsibility.ResponsibilityRole;

/** Runs one check over a register of a test's own, in the organisations of the sample programme. */
abstract class ResponsibilityInspection {
    static final LocalDate AS_OF = ProgrammeSamples.AS_OF;
    static final LocalDate YESTERDAY = AS_OF.minusDays(1);
    static final LocalDate TOMORROW = AS_OF.plusDays(1);

    final ResponsibilityRegisterBuilder register = ResponsibilityRegister.builder();
    OrganizationRegister people = OrganizationSamples.register();
    AccountabilityRegister accountability = AccountabilityRegister.builder().build();

    Inspection inspect(Check check) {
        return inspect(check, AS_OF);
    }

    Inspection inspect(Check check, LocalDate asOf) {
        return inspect(check, asOf, ResponsibilityNorms.standard());
    }

    Inspection inspect(Check check, LocalDate asOf, ResponsibilityNorms norms) {
        return Inspector.builder()
                .add(check)
                .norms(norms)
                .build()
                .inspect(
                        ProgrammeSamples.empty()
                                .withOrganization(people)
                                .withAccountability(accountability)
                                .withResponsibility(register.build()),
                        asOf);
    }

    static DutyBuilder duty(String id) {
        return ResponsibilitySamples.duty(id);
    }

    static AssignmentBuilder held(String id, String duty, Actor holder) {
        return ResponsibilitySamples.assignment(id).duty(Ref.of(duty)).holder(holder);
    }

    static AssignmentBuilder led(String id, String duty, String cadre) {
        return held(id, duty, Actor.cadre(cadre)).role(ResponsibilityRole.FIRST_RESPONSIBLE_PERSON);
    }

    static AssignmentBuilder supervised(String id, String duty, Actor holder) {
        return held(id, duty, holder).role(ResponsibilityRole.SUPERVISORY_RESPONSIBILITY);
    }

    static DateRange until(LocalDate last) {
        return DateRange.of(LocalDate.of(2020, 1, 1), last);
    }

    /** The English sentence of the one finding. */
    static String sentence(Inspection inspection) {
        assertThat(inspection.findings()).hasSize(1);
        return inspection.findings().get(0).message().in(Locale.ENGLISH);
    }

    /** The English reason of the one gap. */
    static String reason(Inspection inspection) {
        List<NotAssessed> gaps = inspection.notAssessed();
        assertThat(gaps).hasSize(1);
        return gaps.get(0).reason().in(Locale.ENGLISH);
    }
}
