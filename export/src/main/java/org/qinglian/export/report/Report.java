package org.qinglian.export.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.document.Locator;
import org.qinglian.core.document.Problem;
import org.qinglian.core.inspection.Inspection;
import org.qinglian.core.programme.Programme;
import org.qinglian.core.programme.Registry;
import org.qinglian.export.content.ReportContent;
import org.qinglian.export.disclosure.Disclosure;
import org.qinglian.export.html.HtmlPage;
import org.qinglian.export.table.CsvFormat;
import org.qinglian.export.table.ReportTable;
import org.qinglian.scoring.Scoring;

/**
 * A report (报告) on a programme: what is on record, what is not in order, how good, and why.
 *
 * <p>{@code Report.of(programme, inspection, scoring).write(folder)} writes
 *
 * <ul>
 *   <li>{@code index.html}, one page in Chinese and English that opens offline,
 *   <li>{@code findings.csv}, {@code not-assessed.csv}, {@code units.csv}, {@code coverage.csv} and {@code uncovered.csv},
 *   <li>{@code scores-<scheme>.csv} for each scoring, with every subject,
 *   <li>{@code problems.csv} and {@code table-<id>.csv}, where there are such.
 * </ul>
 *
 * <p>The same input gives the same bytes. Immutable and thread-safe.
 */
public final class Report {
    private final ReportContent content;
    private final List<ScoreFile> scores;
    private final CsvFormat format;

    private Report(ReportContent content, List<ScoreFile> scores, CsvFormat format) {
        this.content = content;
        this.scores = scores;
        this.format = format;
    }

    /** A report with everything as it is by default; see {@link #builder}. */
    public static Report of(Programme programme, Inspection inspection, Scoring... scorings) {
        Builder builder = builder(programme, inspection);
        for (Scoring scoring : scorings) {
            builder.add(scoring);
        }
        return builder.build();
    }

    public static Builder builder(Programme programme, Inspection inspection) {
        return new Builder(programme, inspection);
    }

    /** What it says, free of any format. */
    public ReportContent content() {
        return content;
    }

    /**
     * Writes the report into a folder, which is created if need be; files of the same names are replaced.
     *
     * @return the path of {@code index.html}
     */
    public Path write(Path folder) {
        try {
            Files.createDirectories(folder);
            ReportFiles.write(folder, content, format);
            for (ScoreFile file : scores) {
                file.write(folder, format);
            }
            return Files.writeString(
                    folder.resolve("index.html"), HtmlPage.of(content).html());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Chooses what a report shows. Not thread-safe. */
    public static final class Builder {
        private final Programme programme;
        private final Inspection inspection;
        private final List<Scoring> scorings = new ArrayList<>();
        private final List<ReportTable> tables = new ArrayList<>();
        private List<Problem> problems = List.of();
        private Locator locator = pointers -> Map.of();
        private Disclosure disclosure = Disclosure.IDENTIFIERS;
        private CsvFormat format = CsvFormat.STANDARD;
        private Optional<CardChoice> opened = Optional.empty();

        private Builder(Programme programme, Inspection inspection) {
            if (!inspection.programme().equals(programme.id())) {
                throw new IllegalArgumentException(
                        "Report on programme '" + programme.id() + "': the inspection is of '" + inspection.programme()
                                + "'; expected an inspection of the same programme.");
            }
            this.programme = programme;
            this.inspection = inspection;
        }

        /** Adds a scoring. */
        public Builder add(Scoring scoring) {
            scorings.add(scoring);
            return this;
        }

        /**
         * Opens the scorecard of a subject to its last point.
         *
         * <p>Unless it is called, the card of one in the middle of the first scoring of organisations is opened, or of persons
         * where only they are scored, so that nobody is held up as the last. The page says how the card was chosen.
         *
         * @param scheme the identifier of a scheme that was added
         * @param subject the identifier of a subject that it scored
         */
        public Builder opened(String scheme, String subject) {
            this.opened = Optional.of(new CardChoice(scheme, subject, true));
            return this;
        }

        /** Lists what was wrong with the files. */
        public Builder problems(List<Problem> found) {
            this.problems = List.copyOf(found);
            return this;
        }

        /** Shows file and line with each finding; {@code Loaded} has the locator of what it read. */
        public Builder locator(Locator places) {
            this.locator = places;
            return this;
        }

        /** Adds a table, for example of published figures to compare with. */
        public Builder table(ReportTable table) {
            tables.add(table);
            return this;
        }

        /** What is shown of persons; identifiers only, unless it is called. */
        public Builder disclosure(Disclosure shown) {
            this.disclosure = shown;
            return this;
        }

        /** How the CSV files are written; in Chinese with a byte order mark, unless it is called. */
        public Builder csv(CsvFormat csv) {
            this.format = csv;
            return this;
        }

        /**
         * Gathers the report.
         *
         * @throws IllegalArgumentException if the card to be opened is not there
         */
        public Report build() {
            Registry registry = Registry.of(programme);
            SubjectNames names = new SubjectNames(registry, disclosure);
            Units units = new Units(programme, registry, names);
            List<ScoreFile> scores = ScoreFile.of(scorings, names);
            ReportContent content = new ContentGatherer(programme, inspection, names, units)
                    .checks(locator)
                    .indices(scores)
                    .card(opened.or(() -> CardChoice.standard(scorings, names)), scorings)
                    .content()
                    .withTables(tables)
                    .withProblems(problems);
            return new Report(content, scores, format);
        }

        /** Gathers the report and writes it. */
        public Path write(Path folder) {
            return build().write(folder);
        }
    }
}
