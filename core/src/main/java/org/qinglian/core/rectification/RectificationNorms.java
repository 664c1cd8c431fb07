package org.qinglian.core.rectification;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.qinglian.core.calendar.Festival;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Norms;
import org.qinglian.core.common.Share;
import org.qinglian.core.organization.OrganizationKind;

/**
 * What rectification leaves to the place or to the edition of a rule (整改标准).
 *
 * @param quorum the part of those expected that must attend a life meeting: 2/3 (民主生活会若干规定); some places ask 9/10
 * @param season the months in which the yearly meeting is held without consent: October to December, as the provisions have
 *     it as a rule
 * @param yearlyMeetings the kinds of organisation that owe a life meeting each year: committees, work committees and
 *     branches
 * @param reporting the kinds of meeting whose theme and result are reported to the superior: democratic ones
 * @param themeLeadDays how many days before the meeting the theme is reported: 15, rules of lower levels
 * @param reportWithin how soon after the meeting it is reported on: 15 days, rules of lower levels
 * @param specialAfter the channels whose feedback calls for a special meeting: inspections, those of key villages among them
 * @param specialWithin how soon after the feedback: 2 months, the time of the report on rectification; this library's
 *     assumption
 * @param principalFirst whether the principal has to speak first: not by default
 * @param excellentAtMost the part of members who may be graded excellent: 1/3
 * @param personalQuota how many points each person lists; the place's own number is not published, 1+1 is this library's
 *     assumption
 * @param satisfactionAtLeast the satisfaction from which a problem may be closed, where a vote was held: 60 of 100, this
 *     library's assumption
 * @param followUp how long each stage after a supervision may take
 * @param reviewersAtLeast how many bodies review together after an election: 2, this library's reading of 联审
 * @param disqualifications the grounds that a review answers one by one: the list that ships, an example
 * @param typologies the typologies whose behaviours problems may name: those that ship
 * @param keyFestivals the festivals that are watched, each list together: as the central commission pairs them
 * @param reminderLeadDays how many days before the first festival a reminder is due: 7, this library's assumption; they have
 *     been given up to 47 days ahead
 */
@Value.Builder
public record RectificationNorms(
        Share quorum,
        Set<Month> season,
        Set<OrganizationKind> yearlyMeetings,
        Set<LifeMeetingKind> reporting,
        int themeLeadDays,
        TimeLimit reportWithin,
        Set<Channel> specialAfter,
        TimeLimit specialWithin,
        boolean principalFirst,
        Share excellentAtMost,
        PersonalQuota personalQuota,
        Share satisfactionAtLeast,
        FollowUpRules followUp,
        int reviewersAtLeast,
        List<DisqualificationGround> disqualifications,
        List<BehaviourTypology> typologies,
        List<List<Festival>> keyFestivals,
        int reminderLeadDays)
        implements Norms, WithRectificationNorms {
    public RectificationNorms {
        season = Set.copyOf(season);
        yearlyMeetings = Set.copyOf(yearlyMeetings);
        reporting = Set.copyOf(reporting);
        specialAfter = Set.copyOf(specialAfter);
        disqualifications = Copy.list(disqualifications);
        typologies = Copy.list(typologies);
        keyFestivals = keyFestivals.stream().map(List::copyOf).toList();
    }

    public static RectificationNormsBuilder builder() {
        return new RectificationNormsBuilder();
    }

    /** What is published, and where nothing is, what each component says of its default. */
    public static RectificationNorms standard() {
        return Standard.NORMS;
    }

    /** Whether so many of so many make a quorum; counted in whole persons, so that 6 of 9 are two thirds. */
    public boolean isQuorate(int attended, int expected) {
        return (long) attended * quorum.whole() >= (long) expected * quorum.part();
    }

    /** Whether no more are graded excellent than may be. */
    public boolean isModest(MemberAppraisal appraisal) {
        return (long) appraisal.excellent() * excellentAtMost.whole()
                <= (long) appraisal.members() * excellentAtMost.part();
    }

    /** Whether enough of the valid votes are satisfied; there must be one. */
    public boolean isSatisfied(SatisfactionVote vote) {
        return vote.valid() > 0
                && (long) vote.satisfied() * satisfactionAtLeast.whole() >= vote.valid() * satisfactionAtLeast.part();
    }

    /** Whether a typology in use names a behaviour. */
    public boolean knows(Behaviour behaviour) {
        return typologies.stream().anyMatch(typology -> typology.names(behaviour));
    }

    /** The first of the festivals of a key date; empty if the date of one is not known. */
    public static Optional<LocalDate> firstDay(List<Festival> festivals, int year) {
        List<LocalDate> dates = festivals.stream()
                .flatMap(festival -> festival.date(year).stream())
                .sorted()
                .toList();
        return dates.size() < festivals.size() || dates.isEmpty() ? Optional.empty() : Optional.of(dates.get(0));
    }

    /** The last day on which the reminder of a key date is in time; empty if the date of a festival is not known. */
    public Optional<LocalDate> remindBy(KeyDate keyDate) {
        return firstDay(keyDate.festivals(), keyDate.year())
                .map(first -> first.minusDays(keyDate.leadDays().orElse(reminderLeadDays)));
    }

    /** Made when it is first asked for, since it reads files. */
    private static final class Standard {
        private static final RectificationNorms NORMS = builder()
                .quorum(new Share(2, 3))
                .season(EnumSet.of(Month.OCTOBER, Month.NOVEMBER, Month.DECEMBER))
                .yearlyMeetings(EnumSet.of(
                        OrganizationKind.COMMITTEE, OrganizationKind.WORK_COMMITTEE, OrganizationKind.BRANCH))
                .reporting(EnumSet.of(LifeMeetingKind.DEMOCRATIC))
                .themeLeadDays(15)
                .reportWithin(TimeLimit.days(15))
                .specialAfter(Set.of(Channel.INSPECTION, Channel.KEY_VILLAGE))
                .specialWithin(TimeLimit.months(2))
                .principalFirst(false)
                .excellentAtMost(new Share(1, 3))
                .personalQuota(new PersonalQuota(1, 1))
                .satisfactionAtLeast(new Share(60, 100))
                .followUp(FollowUpRules.standard())
                .reviewersAtLeast(2)
                .disqualifications(TypologyData.standard().disqualifications())
                .typologies(TypologyData.standard().typologies())
                .keyFestivals(List.of(
                        List.of(Festival.NEW_YEAR, Festival.SPRING_FESTIVAL),
                        List.of(Festival.QINGMING),
                        List.of(Festival.LABOUR_DAY, Festival.DRAGON_BOAT),
                        List.of(Festival.MID_AUTUMN, Festival.NATIONAL_DAY)))
                .reminderLeadDays(7)
                .build();
    }
}
