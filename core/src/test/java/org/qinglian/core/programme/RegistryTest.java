package org.qinglian.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglian.core.common.Ref;
import org.qinglian.core.conduct.ConductRule;
import org.qinglian.core.coverage.Visit;
import org.qinglian.core.fixture.ConductSamples;
import org.qinglian.core.fixture.CoverageSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.fixture.ResponsibilitySamples;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Member;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.responsibility.TaskState;

class RegistryTest {
    @TempDir
    Path folder;

    @Test
    void finds_a_record_and_its_place() {
        Registry registry = Registry.of(ProgrammeSamples.programme());

        assertThat(registry.find(Member.class, Ref.of("m-02")))
                .contains(ProgrammeSamples.programme().organization().members().get(1));
        assertThat(registry.pointer(Member.class, Ref.of("m-02"))).isEqualTo("/organization/members/1");
    }

    @Test
    void finds_no_record_that_is_not_there() {
        Registry registry = Registry.of(ProgrammeSamples.programme());

        assertThat(registry.find(Member.class, Ref.of("h-01"))).isEmpty();
        assertThat(registry.pointer(Member.class, Ref.of("h-01"))).isEmpty();
    }

    @Test
    void finds_a_rule_inside_its_code() {
        Registry registry = Registry.of(ProgrammeSamples.programme());

        assertThat(registry.pointer(ConductRule.class, Ref.of("r-03"))).isEqualTo("/conduct/codes/0/rules/2");
    }

    @Test
    void nothing_dangles_and_nothing_is_repeated_in_a_programme_that_is_in_order() throws IOException {
        Registry registry = Registry.of(ProgrammeSamples.programme());

        assertThat(registry.dangling()).isEmpty();
        assertThat(registry.repeated()).isEmpty();
        assertThat(registry.records()).isEqualTo(identifiersInFile(ProgrammeSamples.programme()));
        assertThat(registry.resolved()).isPositive();
    }

    @Test
    void names_every_dangling_reference_with_its_place_wherever_it_stands() {
        Programme programme = ProgrammeSamples.withConduct(register -> register.withNotices(
                ConductSamples.positive("n-1")
                        .rules(List.of(Ref.of("r-01"), Ref.of("r-09")))
                        .build(),
                ConductSamples.negative("n-2").build()));

        assertThat(Registry.of(programme).dangling())
                .containsExactly(new Registry.Mention("/conduct/notices/0/rules/1", ConductRule.class, Ref.of("r-09")));
    }

    @Test
    void names_a_dangling_reference_in_a_step_of_a_history() {
        Step<TaskState> decided =
                Step.of(TaskState.DECOMPOSED, LocalDate.of(2026, 1, 10)).by(Actor.organization("o-nowhere"));
        Programme programme = ProgrammeSamples.withResponsibility(register -> register.withTasks(
                ResponsibilitySamples.task("task-1").history(List.of(decided)).build()));

        assertThat(Registry.of(programme).dangling())
                .containsExactly(new Registry.Mention(
                        "/responsibility/tasks/0/history/0/by/organization", Organization.class, Ref.of("o-nowhere")));
    }

    @Test
    void the_first_of_two_records_with_one_identifier_counts() {
        Visit first = CoverageSamples.visit("w-1").build();
        Visit second = CoverageSamples.visit("w-1").mattersRaised(9).build();
        Programme programme = ProgrammeSamples.withCoverage(register -> register.withVisits(first, second));

        Registry registry = Registry.of(programme);

        assertThat(registry.find(Visit.class, Ref.of("w-1"))).contains(first);
        assertThat(registry.repeated())
                .containsExactly(new Registry.Mention("/coverage/visits/1", Visit.class, Ref.of("w-1")));
    }

    @Test
    void records_of_different_types_may_share_an_identifier() {
        Programme programme = ProgrammeSamples.withCoverage(
                register -> register.withVisits(CoverageSamples.visit("m-01").build()));

        assertThat(Registry.of(programme).repeated()).isEmpty();
    }

    /** Every record writes its identifier once, the programme too. */
    private int identifiersInFile(Programme programme) throws IOException {
        Path file = folder.resolve("programme.json");
        ProgrammeWriter.standard().writeFile(programme, file);
        return Files.readString(file).split("\"id\":", -1).length - 1;
    }
}
