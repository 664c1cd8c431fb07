package org.qinglian.core.rectification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Share;
import org.qinglian.core.organization.Organization;

/**
 * How many of the organisations that owe a life meeting of a year have held it (生活会召开率), and which have not.
 *
 * @param share those that have, of all that owe one
 * @param missing those that have not, in the order of the register
 */
public record MeetingCoverage(Share share, List<Organization> missing) {
    public MeetingCoverage {
        missing = Copy.list(missing);
    }

    /**
     * The coverage of a year. An organisation owes a meeting if the norms say so of its kind and it was set up before the year.
     *
     * @param asOf the day up to which meetings count
     */
    public static MeetingCoverage of(
            Collection<Organization> organizations,
            Collection<LifeMeeting> meetings,
            int year,
            RectificationNorms norms,
            LocalDate asOf) {
        Set<Ref<Organization>> held = meetings.stream()
                .filter(meeting -> meeting.year() == year && meeting.special().isEmpty() && meeting.isHeldBy(asOf))
                .map(LifeMeeting::organization)
                .collect(Collectors.toSet());
        List<Organization> owing = organizations.stream()
                .filter(organization -> owes(organization, year, norms))
                .toList();
        List<Organization> missing = owing.stream()
                .filter(organization -> !held.contains(organization.id()))
                .toList();
        return new MeetingCoverage(new Share(owing.size() - missing.size(), owing.size()), missing);
    }

    /** Whether an organisation owes a life meeting of a year. */
    public static boolean owes(Organization organization, int year, RectificationNorms norms) {
        return norms.yearlyMeetings().contains(organization.kind())
                && organization.establishedOn().map(day -> day.getYear() < year).orElse(true);
    }
}
