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
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.coverage.Coverage;
import org.qinglian.core.coverage.CoverageDimension;
import org.qinglian.core.coverage.CoverageRegister;
import org.qinglian.core.coverage.Grid;
import org.qinglian.core.coverage.Household;
import org.qinglian.core.coverage.HouseholdLink;
import org.qinglian.core.coverage.ServiceTeam;
import org.qinglian.core.coverage.TeamVisit;
import org.qinglian.core.coverage.Village;
import org.qinglian.core.coverage.Visit;
import org.qinglian.core.document.Location;
import org.qinglian.core.document.Locator;
import org.qinglian.core.inspection.Inspection;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.organization.Institution;
import org.qinglian.core.organization.Meeting;
import org.qinglian.core.organization.Member;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.OrganizationRegister;
import org.qinglian.core.organization.Post;
import org.qinglian.core.programme.Programme;
import org.qinglian.export.content.CheckSummary;
import org.qinglian.export.content.CoverageSummary;
import org.qinglian.export.content.PlacedFinding;
import org.qinglian.export.content.RecordCount;
import org.qinglian.export.content.ReportContent;
import org.qinglian.export.content.ReportContentBuilder;
import org.qinglian.scoring.Scoring;

/** Gathers the content of a report (报告汇编). Not thread-safe. */
final class ContentGatherer {
    private final Inspection inspection;
    private final SubjectNames names;
    private final ReportContentBuilder content;

    ContentGatherer(Programme programme, Inspection inspection, SubjectNames names) {
        this.inspection = inspection;
        this.names = names;
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

    private static List<RecordCount> records(Programme programme) {
        OrganizationRegister organization = programme.organization();
        CoverageRegister coverage = programme.coverage();
        return List.of(
                count(Organization.class, organization.organizations()),
                count(Institution.class, organization.institutions()),
                count(Member.class, organization.members()),
                count(Cadre.class, organization.cadres()),
                count(Post.class, organization.posts()),
                count(Meeting.class, organization.meetings()),
                count(Village.class, coverage.villages()),
                count(Grid.class, coverage.grids()),
                count(Household.class, coverage.households()),
                count(ServiceTeam.class, coverage.teams()),
                count(HouseholdLink.class, coverage.links()),
                count(Visit.class, coverage.visits()),
                count(TeamVisit.class, coverage.teamVisits()),
                count(CaseNotice.class, programme.conduct().notices()));
    }

    private static <T> RecordCount count(Class<T> type, List<T> records) {
        return new RecordCount(RecordKind.of(type), records.size());
    }

    private <T extends Identified<T>> CoverageSummary coverage(Coverage<T> coverage) {
        return new CoverageSummary(
                coverage.dimension(),
                coverage.title(),
                coverage.share(),
                coverage.uncovered().stream().map(names::covered).toList(),
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
        for (CheckResult result : inspection.results()) {
            List<PlacedFinding> findings = result.findings().stream()
                    .map(finding -> new PlacedFinding(finding, Optional.ofNullable(places.get(finding.pointer()))))
                    .toList();
            checks.add(new CheckSummary(result.check(), result.title(), result.met(), findings, result.notAssessed()));
        }
        checks.sort(Comparator.comparingInt(
                check -> check.severity().map(Enum::ordinal).orElse(Integer.MAX_VALUE)));
        content.checks(checks);
        return this;
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
