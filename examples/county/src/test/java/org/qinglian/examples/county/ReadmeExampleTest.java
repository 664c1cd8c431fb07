package org.qinglian.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.inspection.Inspection;
import org.qinglian.core.inspection.Inspector;
import org.qinglian.core.organization.Member;
import org.qinglian.core.programme.Programme;
import org.qinglian.core.programme.ProgrammeReader;
import org.qinglian.examples.county.synthetic.CountyGenerator;
import org.qinglian.examples.county.synthetic.CountySize;
import org.qinglian.export.report.Report;
import org.qinglian.scoring.Scorer;
import org.qinglian.scoring.Scoring;
import org.qinglian.scoring.catalog.SchemeCatalog;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.scheme.Scheme;

/** The example of the README, as it stands there. */
class ReadmeExampleTest {
    private static final Path README = Path.of("..", "..", "README.md");

    @TempDir
    Path folder;

    @Test
    void the_readme_shows_the_code_that_is_run_here() throws IOException {
        String readme = Files.readString(README);
        String shown = readme.substring(readme.indexOf("```java\n") + "```java\n".length());
        List<String> lines = shown.substring(0, shown.indexOf("```")).lines().toList();

        List<String> here = Files.readString(Path.of("src", "test", "java", "org", "qinglian", "examples", "county")
                        .resolve("ReadmeExampleTest.java"))
                .replaceAll("\\s+", " ")
                .transform(List::of);

        assertThat(lines).hasSize(6);
        assertThat(lines)
                .allSatisfy(line -> assertThat(here.get(0)
                                .replace("folder.resolve(\"county\")", "Path.of(\"county\")")
                                .replace("folder.resolve(\"report\")", "Path.of(\"target/report\")")
                                .replace("report = Report", "Report"))
                        .contains(line));
    }

    @Test
    void the_example_explains_a_member_and_writes_a_report() throws IOException {
        new CountyFiles(folder).write(CountyGenerator.generate(CountySize.small(), 1));
        Files.move(folder.resolve("programme"), folder.resolve("county"));
        LocalDate asOf = CountyGenerator.AS_OF;
        Ref<Member> memberId = Ref.of("m-00001");

        Programme programme = ProgrammeReader.standard().read(folder.resolve("county"));
        Inspection inspection = Inspector.standard().inspect(programme, asOf);
        Scheme scheme = SchemeCatalog.standard().get("demo/pioneer-index");
        Scoring scoring = Scorer.of(scheme).score(Facts.from(programme, Period.parse("2026-Q3")));
        System.out.println(scoring.scorecard(memberId).explain(Locale.CHINA));
        Path report = Report.of(programme, inspection, scoring).write(folder.resolve("report"));

        assertThat(report).isNotEmptyFile();
    }
}
