package org.qinglian.examples.county;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.document.Problem;
import org.qinglian.core.inspection.Inspection;
import org.qinglian.core.inspection.Inspector;
import org.qinglian.core.programme.Programme;
import org.qinglian.core.programme.ProgrammeReader;
import org.qinglian.examples.county.figures.PublicFigures;
import org.qinglian.examples.county.synthetic.CountyGenerator;
import org.qinglian.examples.county.synthetic.CountySize;
import org.qinglian.export.report.Report;
import org.qinglian.scoring.Scorer;
import org.qinglian.scoring.Scoring;
import org.qinglian.scoring.catalog.SchemeCatalog;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.FactsReader;
import org.qinglian.scoring.scheme.Scheme;

/**
 * Takes a county from its files to its report (县域示例): generates one unless the user has one, then reads, inspects, scores
 * and publishes it.
 *
 * <p>The status is 0 if the files are free of errors, 1 if they are not, 2 if the options make no sense or would
 * overwrite somebody's files. What the
 * inspection finds does not change it: findings are the purpose.
 */
public final class CountyExample {
    private static final List<String> INDICES =
            List.of("demo/pioneer-index", "demo/fortress-index", "demo/service-index");
    private static final int WIDTH = 100;

    /** Held, or the setting would be lost with it. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private final CountyOptions options;
    private final PrintStream out;
    private final PrintStream err;

    private CountyExample(CountyOptions options, PrintStream out, PrintStream err) {
        this.options = options;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] args) throws IOException {
        VALIDATOR.setLevel(Level.WARNING);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = run(out, err, args);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Does everything but leave the virtual machine; returns the status. */
    static int run(PrintStream out, PrintStream err, String... args) throws IOException {
        CountyOptions options;
        try {
            options = CountyOptions.parse(args);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return 2;
        }
        if (options.wouldOverwrite()) {
            err.println(
                    "Folder '" + options.files().folder()
                            + "' holds files that this example did not make; it overwrites none. Choose another report folder.");
            return 2;
        }
        return new CountyExample(options, out, err).run();
    }

    private int run() throws IOException {
        CountyResult result;
        Path report;
        try (ProgressBar bar = progress()) {
            CountyFiles files = options.files();
            if (options.from().isEmpty()) {
                step(bar, "writing the county files");
                files.write(CountyGenerator.generate(CountySize.real(), options.seed()));
            }
            result = read(files, bar);
            step(bar, "writing the report");
            report = report(result).write(options.report());
            bar.stepTo(bar.getMax()).setExtraMessage("done");
        }
        new CountySummary(out, err).print(result, report);
        return result.problems().stream().anyMatch(Problem::isError) ? 1 : 0;
    }

    private CountyResult read(CountyFiles files, ProgressBar bar) {
        step(bar, "reading");
        Loaded<Programme> programme = ProgrammeReader.standard().load(files.programme());
        step(bar, "inspecting");
        Inspection inspection = Inspector.standard().inspect(programme, options.asOf());
        step(bar, "deriving facts");
        SchemeCatalog catalog = SchemeCatalog.standard();
        List<Scheme> schemes = INDICES.stream().map(catalog::get).toList();
        Loaded<Facts> facts = FactsReader.standard()
                .measuring(schemes.stream()
                        .flatMap(scheme -> scheme.measures().values().stream())
                        .toList())
                .load(files.facts(), Facts.from(programme.value().orElseThrow(), options.period()));
        List<Scoring> scorings = new ArrayList<>();
        for (Scheme scheme : schemes) {
            step(bar, "scoring by " + scheme.id());
            scorings.add(Scorer.of(scheme).score(facts.value().orElseThrow()));
        }
        return new CountyResult(programme, facts, inspection, scorings);
    }

    private static Report report(CountyResult result) {
        Report.Builder report = Report.builder(result.programme().value().orElseThrow(), result.inspection())
                .problems(result.problems())
                .locator(result.programme().locator());
        result.scorings().forEach(report::add);
        FigureTables.of(PublicFigures.load()).forEach(report::table);
        return report.build();
    }

    private static void step(ProgressBar bar, String message) {
        bar.step().setExtraMessage(message);
    }

    private ProgressBar progress() {
        int steps = 5 + INDICES.size() + (options.from().isEmpty() ? 1 : 0);
        return ProgressBar.builder()
                .setTaskName("County")
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
                .build();
    }
}
