package org.qinglian.export.content;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;
import org.qinglian.core.document.Problem;
import org.qinglian.export.disclosure.Disclosure;
import org.qinglian.export.table.ReportTable;

/**
 * Everything that a report says (报告内容).
 *
 * @param programme the identifier of the programme
 * @param title the title of the programme
 * @param division the division code of the city or county
 * @param asOf the day of the inspection, which is the day of the report
 * @param disclosure what is shown of persons
 * @param records how many records there are of each kind, in the order of the document; kinds without any are left out
 * @param coverages the full coverages
 * @param checks the checks: those with findings first, gravest first
 * @param units what was found in each unit, most errors first, then most warnings, then in the order of the register; last
 *     what belongs to none that can be told
 * @param indices the scorings
 * @param card the scorecard that is opened to its last point
 * @param tables further tables
 * @param problems what was wrong with the files, by file and line
 */
@Value.Builder
public record ReportContent(
        String programme,
        LocalizedText title,
        Optional<String> division,
        LocalDate asOf,
        Disclosure disclosure,
        List<RecordCount> records,
        List<CoverageSummary> coverages,
        List<CheckSummary> checks,
        List<UnitSummary> units,
        List<IndexSummary> indices,
        Optional<OpenedCard> card,
        List<ReportTable> tables,
        List<Problem> problems)
        implements WithReportContent {
    /** The problems after which nothing more of a file is read. */
    private static final Set<String> BREAKS = Set.of(
            "document.syntax", "document.truncated", "document.encoding", "document.too-large", "document.unreadable");

    public ReportContent {
        records = Copy.list(records);
        coverages = Copy.list(coverages);
        checks = Copy.list(checks);
        units = Copy.list(units);
        indices = Copy.list(indices);
        tables = Copy.list(tables);
        problems = Copy.list(problems);
    }

    public static ReportContentBuilder builder() {
        return new ReportContentBuilder();
    }

    /** The checks that something does not meet. */
    public List<CheckSummary> checksWithFindings() {
        return checks.stream().filter(check -> !check.findings().isEmpty()).toList();
    }

    /** The laws, practices and assumptions that were found to be broken, and by which checks. */
    public List<BasisSummary> bases() {
        return BasisSummary.of(checksWithFindings());
    }

    /** The checks that found nothing; each says how much it looked at. */
    public List<CheckSummary> checksWithoutFindings() {
        return checks.stream().filter(check -> check.findings().isEmpty()).toList();
    }

    /** The checks that could not assess something. */
    public List<CheckSummary> checksNotAssessed() {
        return checks.stream().filter(check -> !check.notAssessed().isEmpty()).toList();
    }

    /** The number of findings. */
    public int findings() {
        return checks.stream().mapToInt(check -> check.findings().size()).sum();
    }

    /** The number of findings of a severity. */
    public long findings(Severity severity) {
        return checks.stream()
                .flatMap(check -> check.findings().stream())
                .filter(placed -> placed.finding().severity() == severity)
                .count();
    }

    /** The number of checks that have findings of a severity. */
    public long checks(Severity severity) {
        return checks.stream()
                .filter(check -> check.severity().filter(severity::equals).isPresent())
                .count();
    }

    /** The number of units that have findings of a severity; what belongs to no known unit counts as one. */
    public long units(Severity severity) {
        return units.stream().filter(unit -> unit.findings(severity) > 0).count();
    }

    /** The number of units in which something could not be assessed; what belongs to no known unit counts as one. */
    public long unitsNotAssessed() {
        return units.stream().filter(unit -> unit.notAssessed() > 0).count();
    }

    /** The number of subjects and questions that could not be assessed. */
    public int notAssessed() {
        return checks.stream().mapToInt(check -> check.notAssessed().size()).sum();
    }

    /** The number of errors among the problems; the others are warnings about something that was read all the same. */
    public long errorsInFiles() {
        return problems.stream().filter(Problem::isError).count();
    }

    /** The files that were not read to their end; figures that rest on them are incomplete. */
    public List<String> unfinishedFiles() {
        return problems.stream()
                .filter(ReportContent::breaksOff)
                .map(problem -> problem.location().file())
                .distinct()
                .toList();
    }

    /** The problems for which a file was not read to its end, then the other errors, then the warnings. */
    public List<Problem> problemsGravestFirst() {
        return problems.stream()
                .sorted(Comparator.comparing((Problem problem) -> !breaksOff(problem))
                        .thenComparing(Problem::severity))
                .toList();
    }

    private static boolean breaksOff(Problem problem) {
        return BREAKS.contains(problem.code());
    }
}
