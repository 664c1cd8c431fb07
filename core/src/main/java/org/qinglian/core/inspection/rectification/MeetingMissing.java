package org.qinglian.core.inspection.rectification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.rectification.LifeMeeting;
import org.qinglian.core.rectification.MeetingCoverage;
import org.qinglian.core.rectification.RectificationBasis;
import org.qinglian.core.rectification.RectificationNorms;

/**
 * Every organisation that owes a life meeting has held it (年度生活会未召开). Years that are over are asked for, as far as the
 * programme keeps a ledger of them: without one nothing can be said.
 */
final class MeetingMissing implements Check {
    @Override
    public String id() {
        return "rectification.meeting-missing";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(RectificationBasis.LIFE_MEETING);
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<LifeMeeting> meetings = inspected.programme().rectification().lifeMeetings();
        List<Organization> organizations = inspected.programme().organization().organizations();
        RectificationNorms norms = inspected.norms(RectificationNorms.standard());
        Set<Integer> years = meetings.stream()
                .filter(meeting -> meeting.special().isEmpty())
                .map(LifeMeeting::year)
                .filter(year -> year < inspected.asOf().getYear())
                .collect(Collectors.toCollection(TreeSet::new));
        for (int year : years) {
            MeetingCoverage coverage = MeetingCoverage.of(organizations, meetings, year, norms, inspected.asOf());
            verdicts.met(Math.toIntExact(coverage.share().part()));
            Set<Ref<Organization>> missing =
                    coverage.missing().stream().map(Organization::id).collect(Collectors.toSet());
            for (int i = 0; i < organizations.size(); i++) {
                Organization organization = organizations.get(i);
                if (missing.contains(organization.id()) && MeetingCoverage.owes(organization, year, norms)) {
                    verdicts.notMet(organization, "/organization/organizations/" + i, Map.of("year", year));
                }
            }
        }
    }
}
