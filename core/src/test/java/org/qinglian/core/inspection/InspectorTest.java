package org.qinglian.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.fixture.QinglianAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.NotAssessed;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;
import org.qinglian.core.coverage.Village;
import org.qinglian.core.fixture.CoverageSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.programme.ProgrammeReader;
import org.qinglian.core.programme.ProgrammeWriter;

class InspectorTest {
    @Test
    void finds_nothing_in_a_programme_that_is_in_order() {
        Inspection inspection = Inspector.standard().inspect(ProgrammeSamples.programme(), ProgrammeSamples.AS_OF);

        assertThat(inspection).isClean();
    }

    @Test
    void says_of_a_file_that_breaks_off_that_what_rests_on_it_is_incomplete(@TempDir Path folder) throws IOException {
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.programme(), folder);
        Path teams = folder.resolve("coverage/teams.json");
        Files.writeString(teams, Files.readString(teams).replaceFirst("\\}\\s*]\\s*$", ""));

        Inspection inspection =
                Inspector.standard().inspect(ProgrammeReader.standard().load(folder), ProgrammeSamples.AS_OF);

        assertThat(inspection.results().get(0).check()).isEqualTo("programme.read-to-the-end");
        NotAssessed broken = inspection.results().get(0).notAssessed().get(0);
        assertThat(broken.subject()).hasToString("programme qinghe");
        assertThat(broken.reason().zh()).isEqualTo("coverage/teams.json 自第 3 行起未读入；依据该文件的结论不完整。");
        assertThat(broken.reason().en())
                .isEqualTo("coverage/teams.json was not read from line 3 on; what rests on it is incomplete.");
    }

    @Test
    void says_of_files_without_breaks_that_they_were_read_to_their_end(@TempDir Path folder) throws IOException {
        ProgrammeWriter.standard().writeFolder(ProgrammeSamples.programme(), folder);

        assertThat(Inspector.standard().inspect(ProgrammeReader.standard().load(folder), ProgrammeSamples.AS_OF))
                .isClean();
    }

    @Test
    void runs_its_checks_in_the_order_in_which_they_were_added() {
        Inspector inspector = Inspector.builder()
                .addAll(List.of(new Quiet("host.second"), new Quiet("host.first")))
                .add(new Quiet("host.third"))
                .build();

        assertThat(inspector.checks()).extracting(Check::id).containsExactly("host.second", "host.first", "host.third");
    }

    @Test
    void a_later_check_takes_the_place_of_an_earlier_one_with_its_id() {
        Check own = new Quiet("host.own");
        Inspector inspector = Inspector.builder()
                .add(new Quiet("host.own"))
                .add(new Quiet("host.other"))
                .add(own)
                .build();

        assertThat(inspector.checks()).hasSize(2);
        assertThat(inspector.checks().get(0)).isSameAs(own);
    }

    @Test
    void leaves_out_a_check_that_is_not_wanted() {
        Inspector inspector = Inspector.builder()
                .addAll(Inspector.standard().checks())
                .without("coverage.grid-without-branch")
                .build();

        assertThat(inspector.checks())
                .extracting(Check::id)
                .doesNotContain("coverage.grid-without-branch")
                .hasSize(Inspector.standard().checks().size() - 1);
    }

    @Test
    void a_check_that_fails_is_said_so_and_hides_nothing_of_the_others() {
        Inspector inspector = Inspector.builder()
                .add(new Faulty())
                .addAll(Inspector.standard().checks())
                .build();

        Inspection inspection = inspector.inspect(ProgrammeSamples.programme(), ProgrammeSamples.AS_OF);

        assertThat(inspection).hasNoFindings().couldNotAssess("host.faulty", "qinghe");
        assertThat(inspection.notAssessed()).hasSize(1);
        assertThat(inspection.notAssessed().get(0).reason().in(Locale.ENGLISH))
                .isEqualTo("The check itself failed: java.lang.IllegalStateException: no such table. Report it to its"
                        + " provider.");
        assertThat(inspection.notAssessed().get(0).reason().in(Locale.CHINA))
                .isEqualTo("检查项运行失败：java.lang.IllegalStateException: no such table。请向其提供者反映。");
        assertThat(inspection.results()).hasSize(Inspector.standard().checks().size() + 1);
    }

    @Test
    void a_check_without_texts_is_said_to_have_failed() {
        Inspection inspection = Inspector.builder()
                .add(new Wordless())
                .build()
                .inspect(ProgrammeSamples.programme(), ProgrammeSamples.AS_OF);

        assertThat(inspection.notAssessed().get(0))
                .hasToString("[host.wordless] The check itself failed: java.lang.IllegalArgumentException: Message"
                        + " 'host.wordless.finding': no text; expected one in both languages.. Report it to its"
                        + " provider.");
    }

    @Test
    void lists_the_gravest_findings_first_and_counts_them() {
        var programme = ProgrammeSamples.withCoverage(register -> register.withVisits(Replace.plus(
                        register.visits(), CoverageSamples.visit("w-1").build()))
                .withLinks(Replace.in(
                        register.links(), "l-3", link -> link.withHouseholds(CoverageSamples.households(6, 8)))));

        Inspection inspection = Inspector.standard().inspect(programme, ProgrammeSamples.AS_OF);

        assertThat(inspection)
                .hasOnlyFindings(
                        "programme.repeated-identifier qinghe",
                        "coverage.household-unlinked h-09",
                        "coverage.household-linked-twice l-3");
        assertThat(inspection.findings())
                .extracting(finding -> finding.severity().code())
                .containsExactly("error", "error", "warning");
        assertThat(inspection.count(Severity.ERROR)).isEqualTo(2);
        assertThat(inspection.count(Severity.WARNING)).isEqualTo(1);
        assertThat(inspection.count(Severity.INFORMATION)).isZero();
    }

    @Test
    void a_finding_reads_as_one_line() {
        var programme =
                ProgrammeSamples.withCoverage(register -> register.withTeams(Replace.without(register.teams(), "s-2")));

        Inspection inspection = Inspector.standard().inspect(programme, ProgrammeSamples.AS_OF);

        assertThat(inspection.findings("coverage.village-without-team").get(0))
                .hasToString("[coverage.village-without-team] Village 'v-baishi' has no service team on 2026-06-30;"
                        + " expected at least one. Assign a team, or record why it needs none.");
    }

    /** A check of a host that finds nothing. */
    private record Quiet(String id) implements Check {
        @Override
        public Severity severity() {
            return Severity.INFORMATION;
        }

        @Override
        public LocalizedText title() {
            return LocalizedText.of("主机检查", "A check of the host");
        }

        @Override
        public void run(Inspected inspected, Verdicts verdicts) {
            verdicts.met();
        }
    }

    /** A check of a host that breaks its contract after its first verdict. */
    private static final class Faulty implements Check {
        @Override
        public String id() {
            return "host.faulty";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public void run(Inspected inspected, Verdicts verdicts) {
            verdicts.met();
            throw new IllegalStateException("no such table");
        }
    }

    /** A check of a host whose texts are missing. */
    private static final class Wordless implements Check {
        @Override
        public String id() {
            return "host.wordless";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public void run(Inspected inspected, Verdicts verdicts) {
            Village village = inspected.programme().coverage().villages().get(0);
            verdicts.notMet(village, "/coverage/villages/0", Map.of());
        }
    }
}
