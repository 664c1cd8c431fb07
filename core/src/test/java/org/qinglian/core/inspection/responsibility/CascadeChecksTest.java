package org.qinglian.core.inspection.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.fixture.QinglianAssertions.assertThat;
import static org.qinglian.core.fixture.ResponsibilitySamples.businessDuty;
import static org.qinglian.core.fixture.ResponsibilitySamples.power;
import static org.qinglian.core.fixture.ResponsibilitySamples.task;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.inspection.Inspection;
import org.qinglian.core.inspection.Inspector;
import org.qinglian.core.responsibility.DutyBuilder;
import org.qinglian.core.responsibility.DutyLevel;
import org.qinglian.core.responsibility.DutyNature;
import org.qinglian.core.responsibility.DutyPolarity;
import org.qinglian.core.responsibility.PowerFlow;
import org.qinglian.core.responsibility.ResponsibilityNorms;
import org.qinglian.core.responsibility.TaskItem;
import org.qinglian.core.responsibility.TaskItemBuilder;

class CascadeChecksTest extends ResponsibilityInspection {
    /** Yinzhou published 93 powers, 49 duties, 28 negative items and 93 flow charts: many powers to one duty, charts 1:1. */
    @Test
    void the_lists_of_yinzhou_match() {
        for (int i = 1; i <= 49; i++) {
            register.addDuties(businessDuty("d-" + i).build());
        }
        for (int i = 1; i <= 28; i++) {
            register.addDuties(
                    businessDuty("n-" + i).polarity(DutyPolarity.NEGATIVE).build());
        }
        for (int i = 1; i <= 93; i++) {
            register.addPowers(power("p-" + i)
                    .duties(List.of(Ref.of("d-" + ((i - 1) % 49 + 1))))
                    .build());
        }

        assertThat(inspect(new PowerWithoutDuty())).isClean().met("responsibility.power-without-duty", 93);
        assertThat(inspect(new PowerWithoutFlow())).isClean().met("responsibility.power-without-flow", 93);
        assertThat(inspect(new DutyWithoutPower())).isClean().met("responsibility.duty-without-power", 49);
    }

    @Test
    void one_chart_less_than_powers_is_found() {
        register.addPowers(
                power("p-1").flow(PowerFlow.of("1")).build(),
                power("p-2").flow(PowerFlow.of("1")).build(),
                power("p-3").flow(Optional.empty()).build());

        Inspection inspection = inspect(new PowerWithoutFlow());

        assertThat(inspection)
                .hasOnlyFindings("responsibility.power-without-flow p-2", "responsibility.power-without-flow p-3");
        assertThat(inspection.findings().get(1).message().en())
                .isEqualTo("Power 'p-3' of 'o-yunshan' has no flow chart; expected a flow chart of its own.");
    }

    @Test
    void a_power_matched_by_unknown_duties_only_is_matched_by_none() {
        register.addDuties(businessDuty("d-1").build());
        register.addPowers(
                power("p-1").duties(List.of(Ref.of("x"), Ref.of("d-1"))).build(),
                power("p-2").duties(List.of(Ref.of("x"), Ref.of("y"))).build());

        assertThat(sentence(inspect(new PowerWithoutDuty())))
                .isEqualTo(
                        "Power 'p-2' of 'o-yunshan' names 'x', 'y', not on record; expected a duty that matches it.");
    }

    @Test
    void which_duties_need_a_power_is_a_norm() {
        register.addDuties(duty("d-1").build(), businessDuty("d-2").build());

        assertThat(sentence(inspect(new DutyWithoutPower())))
                .isEqualTo("Duty 'd-2', held by nobody, is matched by no power; expected the power to carry it out.");
        assertThat(inspect(
                        new DutyWithoutPower(),
                        AS_OF,
                        ResponsibilityNorms.standard().withNaturesWithPower(DutyNature.INTEGRITY)))
                .hasOnlyFindings("responsibility.duty-without-power d-1");
    }

    @Test
    void a_duty_inherits_how_far_it_is_to_go() {
        register.addDuties(
                level("county", DutyLevel.COUNTY, "none")
                        .cascadeTo(DutyLevel.VILLAGE)
                        .build(),
                level("t-1", DutyLevel.TOWNSHIP, "county").build(),
                level("t-2", DutyLevel.TOWNSHIP, "county").build(),
                level("t-3", DutyLevel.TOWNSHIP, "county")
                        .cascadeTo(DutyLevel.TOWNSHIP)
                        .build(),
                level("v-1", DutyLevel.VILLAGE, "t-1").build(),
                level("free", DutyLevel.TOWNSHIP, "none").build());

        assertThat(sentence(inspect(new NotCascaded())))
                .isEqualTo(
                        "Duty 't-2' at township level, broken down from 'county', is broken down no further; expected"
                                + " a duty below it, down to village level.");
        assertThat(inspect(new NotCascaded()).results().get(0).met()).isEqualTo(2);
    }

    @Test
    void a_law_anchors_a_duty_as_well_as_a_duty_above_it_does() {
        register.addDuties(
                duty("law").build(),
                level("below", DutyLevel.VILLAGE, "law").basis(Optional.empty()).build(),
                level("lost", DutyLevel.VILLAGE, "nowhere")
                        .basis(Optional.empty())
                        .build());

        assertThat(sentence(inspect(new Unanchored())))
                .isEqualTo("Duty 'lost' at village level names duty 'nowhere' above it, which is not on record, and no"
                        + " basis; expected a duty above it, or the law it comes from.");
    }

    @Test
    void a_reason_lets_a_duty_pass_over_a_level_but_not_climb() {
        register.addDuties(
                level("county", DutyLevel.COUNTY, "none").build(),
                level("village", DutyLevel.VILLAGE, "county").build(),
                level("declared", DutyLevel.VILLAGE, "county")
                        .skipReason("县直管村")
                        .build(),
                level("same", DutyLevel.COUNTY, "county").build(),
                level("climbs", DutyLevel.CITY, "county").skipReason("误填").build());

        assertThat(inspect(new LevelSkipped()))
                .hasOnlyFindings("responsibility.level-skipped village", "responsibility.level-skipped climbs");
    }

    @Test
    void a_task_goes_down_level_by_level_too() {
        register.addTasks(
                task("county").level(DutyLevel.COUNTY).build(),
                below("village", "county").level(DutyLevel.VILLAGE).build());

        assertThat(sentence(inspect(new LevelSkipped())))
                .isEqualTo("Task item 'village' at village level comes from 'county' at county level; expected county,"
                        + " township, unit, or the reason for the step.");
    }

    @Test
    void every_duty_in_a_circle_is_named_and_none_that_hangs_on_it() {
        register.addDuties(
                level("a", DutyLevel.COUNTY, "c").build(),
                level("b", DutyLevel.COUNTY, "a").build(),
                level("c", DutyLevel.COUNTY, "b").build(),
                level("hangs", DutyLevel.COUNTY, "c").build(),
                level("self", DutyLevel.COUNTY, "self").build(),
                level("top", DutyLevel.COUNTY, "none").build());

        assertThat(inspect(new Cycle()))
                .hasOnlyFindings(
                        "responsibility.cycle a",
                        "responsibility.cycle b",
                        "responsibility.cycle c",
                        "responsibility.cycle self");
    }

    @Test
    void tasks_in_a_circle_are_findings_and_stop_no_other_check() {
        TaskItem one = below("one", "two").build();
        TaskItem two = below("two", "one").build();
        register.addDuties(level("self", DutyLevel.COUNTY, "self").build());
        register.addTasks(one, two);

        assertThat(inspect(new Cycle()))
                .hasOnlyFindings("responsibility.cycle self", "responsibility.cycle one", "responsibility.cycle two");
        Inspection all = Inspector.builder()
                .addAll(ResponsibilityChecks.all())
                .build()
                .inspect(ProgrammeSamples.empty().withResponsibility(register.build()), AS_OF);
        assertThat(all.notAssessed()).isEmpty();
    }

    private static DutyBuilder level(String id, DutyLevel level, String above) {
        return duty(id).level(level)
                .cascadesFrom(Optional.of(above)
                        .filter(source -> !source.equals("none"))
                        .map(Ref::of));
    }

    private static TaskItemBuilder below(String id, String parent) {
        return task(id).parent(Ref.of(parent));
    }
}
