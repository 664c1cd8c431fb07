package org.qinglian.export.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.CheckResult;
import org.qinglian.core.check.Finding;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.RecordKind;
import org.qinglian.core.coverage.Coverage;
import org.qinglian.core.coverage.CoverageDimension;
import org.qinglian.core.document.Location;
import org.qinglian.core.document.Locator;
import org.qinglian.core.inspection.Inspection;
import org.qinglian.core.programme.Programme;
import org.qinglian.export.content.CheckSummary;
import org.qinglian.export.content.CoverageSummary;
import org.qinglian.export.content.PlacedFinding;
import org.qinglian.export.content.PlacedGap;
import org.qinglian.export.content.RecordCount;
import org.qinglian.export.content.ReportContent;
import org.qinglian.export.content.ReportContentBuilder;
import org.qinglian.scoring.Scoring;

/** Gathers the content of a report (报告汇编). Not thread-safe. */
final class ContentGatherer {
    private final Inspection inspection;
    private final SubjectNames names;
    private final Units units;
    private final ReportContentBuilder content;

    ContentGatherer(Programme programme, Inspection inspection, SubjectNames names, Units units) {
        this.inspection = inspection;
        this.names = names;
        this.units = units;
        this.content = ReportContent.builder()
                .programme(programme.id().id())
                .title(programme.title())
                .division(programme.division())
                .asOf(inspection.asOf())
                .disclosure(names.disclosure())
                .records(records(programme));
        for (CoverageDimension<?> dimension : CoverageDimension.STANDARD) {
            content.addCoverages(coverage(dimension.measure(programme.coverage(), inspection.asOf())));
        }
    }

    /** Whatever collections a programme has; one without records has no kind to name. */
    private static List<RecordCount> records(Programme programme) {
        return programme.collections().values().stream()
                .filter(records -> !records.isEmpty())
                .map(records -> new RecordCount(RecordKind.of(records.get(0).getClass()), records.size()))
                .toList();
    }

    private <T extends Identified<T>> CoverageSummary coverage(Coverage<T> coverage) {
        return new CoverageSummary(
                coverage.dimension(),
                coverage.title(),
                coverage.share(),
                coverage.uncovered().stream().map(names::record).toList(),
                coverage.excluded().size());
    }

    /** Adds the checks: those with findings first, gravest first, else in the order of the inspector. */
    ContentGatherer checks(Locator locator) {
        List<String> pointers = inspection.results().stream()
                .flatMap(result -> result.findings().stream())
                .map(Finding::pointer)
                .distinct()
                .toList();
        Map<String, Location> places = locator.locate(pointers);
        List<CheckSummary> checks = new ArrayList<>();
        inspection.results().forEach(result -> checks.add(check(result, places)));
        checks.sort(Comparator.comparingInt(
                check -> check.severity().map(Enum::ordinal).orElse(Integer.MAX_VALUE)));
        content.checks(checks).units(UnitTally.of(checks, units));
        return this;
    }

    private CheckSummary check(CheckResult result, Map<String, Location> places) {
        return new CheckSummary(
                result.check(),
                result.title(),
                result.met(),
                result.findings().stream()
                        .map(finding -> new PlacedFinding(
                                finding,
                                units.concerned(finding.subject()),
                                Optional.ofNullable(places.get(finding.pointer()))))
                        .toList(),
                result.notAssessed().stream()
                        .map(gap -> new PlacedGap(gap, units.concerned(gap.subject())))
                        .toList());
    }

    ContentGatherer indices(List<ScoreFile> scores) {
        scores.forEach(file -> content.addIndices(IndexGatherer.gather(file, names)));
        return this;
    }

    ContentGatherer card(Optional<CardChoice> choice, List<Scoring> scorings) {
        content.card(choice.map(chosen -> chosen.open(scorings, names)));
        return this;
    }

    ReportContent content() {
        return content.build();
    }
}
