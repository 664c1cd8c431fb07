package org.qinglian.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglian.core.document.JsonMapping;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.programme.Programme;
import org.qinglian.core.programme.ProgrammeReader;
import org.qinglian.examples.county.synthetic.County;
import org.qinglian.examples.county.synthetic.CountyGenerator;
import org.qinglian.examples.county.synthetic.CountySize;
import org.qinglian.scoring.catalog.SchemeCatalog;
import org.qinglian.scoring.fact.Event;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.FactsReader;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.Reading;

class CountyFilesTest {
    private final County county = CountyGenerator.generate(CountySize.small(), 7);

    @TempDir
    Path folder;

    @Test
    void read_back_to_an_equal_programme_without_problems() throws Exception {
        CountyFiles files = new CountyFiles(folder);
        files.write(county);

        Loaded<Programme> loaded = ProgrammeReader.standard().load(files.programme());

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.value()).contains(county.programme());
    }

    @Test
    void hold_the_facts_one_a_line() throws Exception {
        CountyFiles files = new CountyFiles(folder);
        files.write(county);

        Path events = files.facts().resolve("events.json");
        Path readings = files.facts().resolve("readings.json");

        assertThat(JsonMapping.mapper().readValue(events.toFile(), Event[].class))
                .containsExactlyElementsOf(county.events());
        assertThat(JsonMapping.mapper().readValue(readings.toFile(), Reading[].class))
                .containsExactlyElementsOf(county.readings());
        assertThat(readings)
                .content()
                .contains("\n{\"subject\":\"o-t01\",\"name\":\"satisfaction.residents\",\"value\":");
        assertThat(Files.readAllLines(readings)).hasSize(county.readings().size() + 2);
    }

    /** Every fact of the county is there because one of the indices reads it. */
    @Test
    void hold_no_fact_that_none_of_the_indices_reads_or_that_any_of_them_refuses() throws Exception {
        CountyFiles files = new CountyFiles(folder);
        files.write(county);
        List<Measure> measures = Stream.of("demo/pioneer-index", "demo/fortress-index", "demo/service-index")
                .flatMap(index -> SchemeCatalog.standard().get(index).measures().values().stream())
                .toList();

        Loaded<Facts> loaded = FactsReader.standard()
                .measuring(measures)
                .load(files.facts(), Facts.from(county.programme(), CountyGenerator.QUARTER));

        assertThat(loaded.problems()).isEmpty();
    }

    @Test
    void are_the_same_bytes_when_written_again() throws Exception {
        new CountyFiles(folder.resolve("a")).write(county);
        new CountyFiles(folder.resolve("b")).write(CountyGenerator.generate(CountySize.small(), 7));

        List<Path> written = files(folder.resolve("a"));

        assertThat(written).hasSizeGreaterThan(15);
        for (Path file : written) {
            assertThat(folder.resolve("b").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("a").resolve(file));
        }
    }

    private static List<Path> files(Path root) throws Exception {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(root)) {
            all.filter(Files::isRegularFile).map(root::relativize).forEach(files::add);
        }
        return files;
    }
}
