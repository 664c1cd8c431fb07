package org.qinglian.examples.county;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.qinglian.core.common.Severity;
import org.qinglian.core.coverage.CoverageDimension;
import org.qinglian.core.document.Problem;
import org.qinglian.core.inspection.Inspection;
import org.qinglian.core.programme.Programme;
import org.qinglian.examples.county.figures.FigureCheck;
import org.qinglian.examples.county.figures.PublicFigures;
import org.qinglian.scoring.Scoring;

/** What the console shows at the end (摘要): a screen, and where the rest is. */
final class CountySummary {
    private static final int MOST_PROBLEMS = 50;

    private final PrintStream out;
    private final PrintStream err;

    CountySummary(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    void print(CountyResult result, Path report) {
        Programme programme = result.programme().value().orElseThrow();
        out.println(programme.title() + " · " + programme.title().in(Locale.ENGLISH) + ", "
                + result.inspection().asOf() + ", "
                + result.facts().value().orElseThrow().period());
        for (CoverageDimension<?> dimension : CoverageDimension.STANDARD) {
            var coverage =
                    dimension.measure(programme.coverage(), result.inspection().asOf());
            out.println("  " + coverage.title() + ": " + coverage.share()
                    + coverage.share()
                            .percent(2)
                            .map(percent -> " (" + percent + " %)")
                            .orElse(""));
        }
        findings(result.inspection());
        result.scorings().forEach(this::scoring);
        List<FigureCheck> figures = PublicFigures.load().checks();
        out.println("  公开数据 published figures: "
                + figures.stream().filter(FigureCheck::holds).count() + " of " + figures.size() + " identities hold");
        problems(result.problems());
        out.println("Report: " + report.toAbsolutePath().normalize());
    }

    private void findings(Inspection inspection) {
        out.println("  检查发现 findings: " + inspection.count(Severity.ERROR) + " errors, "
                + inspection.count(Severity.WARNING) + " warnings; not assessable "
                + inspection.notAssessed().size());
    }

    /** Whoever has a score, is exempt, or has none is counted once. */
    void scoring(Scoring scoring) {
        String grades = scoring.gradeCounts().entrySet().stream()
                .map(grade -> grade.getKey().title() + " " + grade.getValue())
                .collect(Collectors.joining(", "));
        int unrated = scoring.unrated().size();
        out.println("  " + scoring.scheme().title() + ": scored "
                + (scoring.subjects().size() - unrated) + ", exempt "
                + scoring.exempt().size() + ", no score " + unrated + "; " + grades);
    }

    private void problems(List<Problem> problems) {
        problems.stream().limit(MOST_PROBLEMS).forEach(problem -> err.println(problem.describe(Locale.ENGLISH)));
        if (problems.size() > MOST_PROBLEMS) {
            err.println("… and " + (problems.size() - MOST_PROBLEMS) + " more problems.");
        }
    }
}
