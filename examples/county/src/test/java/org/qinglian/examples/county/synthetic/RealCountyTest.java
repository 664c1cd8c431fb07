package org.qinglian.examples.county.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglian.core.coverage.CoverageRegister;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.inspection.Inspection;
import org.qinglian.core.inspection.Inspector;
import org.qinglian.core.organization.OrganizationKind;
import org.qinglian.core.organization.OrganizationRegister;
import org.qinglian.core.programme.Programme;
import org.qinglian.core.programme.ProgrammeReader;
import org.qinglian.examples.county.CountyFiles;

/** The one test at full size. */
class RealCountyTest {
    @Test
    void reads_back_as_it_was_and_shows_its_flaws(@TempDir Path folder) throws Exception {
        County county = CountyGenerator.generate(CountySize.real(), 2026);
        new CountyFiles(folder).write(county);

        Loaded<Programme> loaded = ProgrammeReader.standard().load(folder.resolve("programme"));
        Inspection inspection = Inspector.standard().inspect(loaded.value().orElseThrow(), CountyGenerator.AS_OF);

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.value().orElseThrow().equals(county.programme())).isTrue();
        assertThat(SeededFlawsTest.findings(inspection)).isEqualTo(SeededFlawsTest.expected(SeededFlaw::findings));
        assertThat(SeededFlawsTest.notAssessed(inspection))
                .isEqualTo(SeededFlawsTest.expected(SeededFlaw::notAssessed));
        hasRealSize(county.programme().organization());
        hasRealSize(county.programme().coverage());
    }

    private static void hasRealSize(OrganizationRegister organization) {
        assertThat(organization.organizations().stream()
                        .filter(each -> each.kind() == OrganizationKind.BRANCH)
                        .count())
                .isBetween(700L, 900L);
        assertThat(organization.members()).hasSize(21_000);
        assertThat(organization.members().stream()
                        .filter(member -> member.exclusion().isPresent())
                        .count())
                .isBetween(200L, 500L);
        assertThat(organization.cadres()).hasSize(2_400);
    }

    private static void hasRealSize(CoverageRegister coverage) {
        assertThat(coverage.villages()).hasSize(312);
        assertThat(coverage.grids()).hasSize(1_400);
        assertThat(coverage.households()).hasSize(96_000);
        assertThat(coverage.teams()).hasSize(330);
        assertThat(coverage.links()).hasSizeBetween(8_000, 12_000);
        assertThat(coverage.visits()).hasSizeBetween(35_000, 36_000);
    }
}
