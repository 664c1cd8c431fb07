package org.qinglian.export.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qinglian.core.common.Exclusion;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.export.content.NamedRecord;
import org.qinglian.export.content.ReportTexts;
import org.qinglian.export.table.Cell;
import org.qinglian.export.table.CsvFile;
import org.qinglian.export.table.CsvFormat;
import org.qinglian.scoring.Scoring;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.rule.MeasuredRow;
import org.qinglian.scoring.scheme.Band;

/**
 * The file of every score of a scoring (得分表), with those who have none and why.
 *
 * @param name the name of the file
 * @param scoring the scoring
 * @param names names its subjects
 */
record ScoreFile(String name, Scoring scoring, SubjectNames names) {
    /** The attribute by which subjects are grouped. */
    private static final String GROUP = "township";

    private static final List<LocalizedText> COLUMNS = Stream.of(
                    "csv.subject",
                    "csv.name",
                    "csv.group",
                    "csv.group-name",
                    "csv.status",
                    "csv.score",
                    "csv.grade",
                    "csv.grade-title",
                    "csv.grade-note",
                    "csv.exemption")
            .map(ReportTexts::text)
            .toList();

    /** One file a scoring: {@code scores-demo-pioneer-index.csv}; a second one of a scheme has a number. */
    static List<ScoreFile> of(List<Scoring> scorings, SubjectNames names) {
        List<ScoreFile> files = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Scoring scoring : scorings) {
            String stem = "scores-" + ReportFiles.fileName(scoring.scheme().id());
            String name = stem;
            for (int next = 2; !taken.add(name); next++) {
                name = stem + "-" + next;
            }
            files.add(new ScoreFile(name + ".csv", scoring, names));
        }
        return files;
    }

    /** The peer group of a subject; one that is its own township has none. */
    static Optional<String> group(ScoredSubject subject) {
        return Optional.ofNullable(subject.attributes().get(GROUP)).filter(group -> !group.equals(subject.id()));
    }

    void write(Path folder, CsvFormat format) {
        boolean persons = names.isOfPersons(scoring);
        GradeNote notes = new GradeNote(scoring, persons);
        try (CsvFile csv = CsvFile.create(folder.resolve(name), format, COLUMNS)) {
            scoring.subjects().forEach(subject -> csv.row(scored(subject, notes)));
            scoring.exempt().forEach(subject -> csv.row(exempt(subject, persons)));
        }
    }

    private Cell[] scored(ScoredSubject subject, GradeNote notes) {
        Optional<Band> grade = scoring.grade(subject.id());
        boolean rated = scoring.score(subject.id()).isPresent();
        return row(
                subject,
                rated ? "status.scored" : "status.unrated",
                Cell.number(scoring.score(subject.id()).map(MeasuredRow::plain)),
                grade.map(band -> Cell.text(band.grade())).orElse(Cell.EMPTY),
                Cell.text(grade.map(Band::title)),
                Cell.text(notes.of(subject.id())),
                Cell.EMPTY);
    }

    /** Why a person is exempt may tell of an illness: it is kept back. */
    private Cell[] exempt(ScoredSubject subject, boolean persons) {
        Cell reason = subject.exemption()
                .filter(exemption -> !persons)
                .map(Exclusion::reason)
                .map(Cell::text)
                .orElse(Cell.EMPTY);
        return row(subject, "status.exempt", Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, reason);
    }

    /** The cells of a subject, ending with those that differ by status: score, grade, its title, its note, the exemption. */
    private Cell[] row(ScoredSubject subject, String status, Cell... rest) {
        Optional<NamedRecord> group = group(subject).map(names::organization);
        Stream<Cell> first = Stream.of(
                Cell.text(subject.id()),
                Cell.text(names.name(subject).name()),
                group.map(NamedRecord::id).map(Cell::text).orElse(Cell.EMPTY),
                Cell.text(group.flatMap(NamedRecord::name)),
                Cell.text(ReportTexts.text(status)));
        return Stream.concat(first, Stream.of(rest)).toArray(Cell[]::new);
    }
}
