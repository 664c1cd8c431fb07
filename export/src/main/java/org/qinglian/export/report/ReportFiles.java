package org.qinglian.export.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglian.core.check.Finding;
import org.qinglian.core.check.NotAssessed;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.LocalizedMessage;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.document.Location;
import org.qinglian.core.document.Problem;
import org.qinglian.export.content.CheckSummary;
import org.qinglian.export.content.Concerned;
import org.qinglian.export.content.CoverageSummary;
import org.qinglian.export.content.NamedRecord;
import org.qinglian.export.content.PlacedFinding;
import org.qinglian.export.content.PlacedGap;
import org.qinglian.export.content.ReportContent;
import org.qinglian.export.content.ReportTexts;
import org.qinglian.export.content.UnitSummary;
import org.qinglian.export.table.Cell;
import org.qinglian.export.table.CsvFile;
import org.qinglian.export.table.CsvFormat;

/** Writes the CSV files of a report (报告附件), all rows of each. */
final class ReportFiles {
    private static final int RATE_DIGITS = 4;

    private ReportFiles() {}

    static void write(Path folder, ReportContent content, CsvFormat format) {
        findings(folder, content, format);
        notAssessed(folder, content, format);
        units(folder, content, format);
        coverage(folder, content, format);
        uncovered(folder, content, format);
        if (!content.problems().isEmpty()) {
            problems(folder, content, format);
        }
        content.tables()
                .forEach(table ->
                        CsvFile.write(folder.resolve("table-" + fileName(table.id()) + ".csv"), format, table));
    }

    /** An identifier as part of a file name: whatever is not a letter, digit, dot or hyphen becomes a hyphen. */
    static String fileName(String id) {
        return id.replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}.-]+", "-");
    }

    private static void findings(Path folder, ReportContent content, CsvFormat format) {
        try (CsvFile csv = create(
                folder,
                "findings.csv",
                format,
                "check",
                "title",
                "severity",
                "kind",
                "subject",
                "name",
                "unit",
                "unit-name",
                "message",
                "remedy",
                "basis",
                "file",
                "line",
                "pointer")) {
            for (CheckSummary check : content.checks()) {
                check.findings().forEach(placed -> csv.row(finding(check, placed)));
            }
        }
    }

    private static Cell[] finding(CheckSummary check, PlacedFinding placed) {
        Finding finding = placed.finding();
        Concerned concerned = placed.concerned();
        return new Cell[] {
            Cell.text(check.check()),
            Cell.text(check.title()),
            Cell.text(finding.severity().label()),
            Cell.text(finding.subject().kind().label()),
            Cell.text(finding.subject().id()),
            Cell.text(concerned.subject().name()),
            unit(concerned.unit()),
            unitName(concerned.unit()),
            message(finding.message()),
            Cell.text(finding.remedy()),
            finding.basis()
                    .map(Basis::toString)
                    .map(Cell::text)
                    .orElse(Cell.text(ReportTexts.text("findings.consistency"))),
            placed.place().map(Location::file).map(Cell::text).orElse(Cell.EMPTY),
            placed.place().map(ReportFiles::line).orElse(Cell.EMPTY),
            Cell.text(finding.pointer())
        };
    }

    private static Cell unit(Optional<NamedRecord> unit) {
        return unit.map(NamedRecord::id).map(Cell::text).orElse(Cell.EMPTY);
    }

    private static Cell unitName(Optional<NamedRecord> unit) {
        return Cell.text(unit.map(NamedRecord::label).orElseGet(() -> ReportTexts.text("units.unknown")));
    }

    private static void notAssessed(Path folder, ReportContent content, CsvFormat format) {
        try (CsvFile csv = create(
                folder,
                "not-assessed.csv",
                format,
                "check",
                "title",
                "kind",
                "subject",
                "name",
                "unit",
                "unit-name",
                "reason")) {
            for (CheckSummary check : content.checks()) {
                check.notAssessed().forEach(placed -> csv.row(gap(check, placed)));
            }
        }
    }

    private static Cell[] gap(CheckSummary check, PlacedGap placed) {
        NotAssessed gap = placed.gap();
        Concerned concerned = placed.concerned();
        return new Cell[] {
            Cell.text(check.check()),
            Cell.text(check.title()),
            Cell.text(gap.subject().kind().label()),
            Cell.text(gap.subject().id()),
            Cell.text(concerned.subject().name()),
            unit(concerned.unit()),
            unitName(concerned.unit()),
            message(gap.reason())
        };
    }

    private static void units(Path folder, ReportContent content, CsvFormat format) {
        try (CsvFile csv = create(
                folder,
                "units.csv",
                format,
                "unit",
                "unit-name",
                "errors",
                "warnings",
                "informations",
                "not-assessed")) {
            for (UnitSummary each : content.units()) {
                csv.row(
                        unit(each.unit()),
                        unitName(each.unit()),
                        Cell.number(each.errors()),
                        Cell.number(each.warnings()),
                        Cell.number(each.informations()),
                        Cell.number(each.notAssessed()));
            }
        }
    }

    private static void coverage(Path folder, ReportContent content, CsvFormat format) {
        try (CsvFile csv = create(
                folder,
                "coverage.csv",
                format,
                "dimension",
                "dimension-title",
                "whole",
                "part",
                "uncovered",
                "rate",
                "excluded")) {
            for (CoverageSummary each : content.coverages()) {
                csv.row(
                        Cell.text(each.dimension()),
                        Cell.text(each.title()),
                        Cell.number(each.share().whole()),
                        Cell.number(each.share().part()),
                        Cell.number(each.uncovered().size()),
                        Cell.number(each.share().percent(RATE_DIGITS)),
                        Cell.number(each.excluded()));
            }
        }
    }

    private static void uncovered(Path folder, ReportContent content, CsvFormat format) {
        try (CsvFile csv =
                create(folder, "uncovered.csv", format, "dimension", "dimension-title", "kind", "subject", "name")) {
            for (CoverageSummary coverage : content.coverages()) {
                coverage.uncovered()
                        .forEach(each -> csv.row(
                                Cell.text(coverage.dimension()),
                                Cell.text(coverage.title()),
                                Cell.text(each.kind().label()),
                                Cell.text(each.id()),
                                Cell.text(each.name())));
            }
        }
    }

    private static void problems(Path folder, ReportContent content, CsvFormat format) {
        try (CsvFile csv = create(
                folder, "problems.csv", format, "severity", "file", "line", "column", "pointer", "code", "problem")) {
            for (Problem problem : content.problems()) {
                csv.row(
                        Cell.text(problem.severity().label()),
                        Cell.text(problem.location().file()),
                        line(problem.location()),
                        column(problem.location()),
                        Cell.text(problem.location().pointer()),
                        Cell.text(problem.code()),
                        message(problem.message()));
            }
        }
    }

    private static CsvFile create(Path folder, String name, CsvFormat format, String... columns) {
        List<LocalizedText> heads = Stream.of(columns)
                .map(column -> ReportTexts.text("csv." + column))
                .toList();
        return CsvFile.create(folder.resolve(name), format, heads);
    }

    private static Cell line(Location location) {
        return location.line() == 0 ? Cell.EMPTY : Cell.number(location.line());
    }

    private static Cell column(Location location) {
        return location.column() == 0 ? Cell.EMPTY : Cell.number(location.column());
    }

    private static Cell message(LocalizedMessage message) {
        return Cell.text(LocalizedText.of(message.zh(), message.en()));
    }
}
