package org.qinglian.core.conduct;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.CoreMessages;
import org.qinglian.core.common.LocalizedMessage;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.OrganizationRegister;
import org.qinglian.core.organization.People;

/**
 * What notices add up to, from the first to the end of a day (通报累计统计): 已通报*期，*个正面典型受到通报表扬，*个反面典型受到通报批评.
 *
 * <p>A notice that was withdrawn by that day no longer counts and is told apart, so that a figure that shrinks says why.
 *
 * @param asOf the day, included
 * @param issues notices that stand before their audience (期)
 * @param withdrawn notices that were issued and stand no more (期)
 * @param positive the positive examples
 * @param negative the negative examples
 * @param byRule how often each rule is cited, in notices
 * @param byUnit how often each unit, or somebody of it, is spoken of, in notices
 * @param bySubject how often each person and collective is spoken of, in notices
 * @param byCoordination the notices of the city, of counties, and of both (期)
 */
public record NoticeStatistics(
        LocalDate asOf,
        int issues,
        int withdrawn,
        Examples positive,
        Examples negative,
        Map<Ref<ConductRule>, Tally> byRule,
        Map<Actor, Tally> byUnit,
        Map<Actor, Tally> bySubject,
        Map<Coordination, Tally> byCoordination) {
    public NoticeStatistics {
        byRule = Copy.map(byRule);
        byUnit = Copy.map(byUnit);
        bySubject = Copy.map(bySubject);
        byCoordination = Copy.map(byCoordination);
    }

    /** The statistics of all notices of a register. */
    public static NoticeStatistics of(ConductRegister register, OrganizationRegister organization, LocalDate asOf) {
        List<CaseNotice> published = register.notices().stream()
                .filter(notice -> notice.isPublishedOn(asOf))
                .toList();
        long issued = register.notices().stream()
                .filter(notice -> notice.hasReached(NoticeStatus.ISSUED, asOf) && !notice.isPublishedOn(asOf))
                .count();
        Count count = new Count(People.of(organization), Units.of(organization));
        published.forEach(count::add);
        return new NoticeStatistics(
                asOf,
                published.size(),
                Math.toIntExact(issued),
                count.examples(published, NoticePolarity.POSITIVE),
                count.examples(published, NoticePolarity.NEGATIVE),
                count.byRule,
                count.byUnit,
                count.bySubject,
                count.byCoordination);
    }

    /** Who is spoken of by more than one notice (重复出现), in the order of first mention. */
    public Map<Actor, Tally> repeated() {
        Map<Actor, Tally> repeated = new LinkedHashMap<>(bySubject);
        repeated.values().removeIf(tally -> tally.notices() < 2);
        return repeated;
    }

    /** The sentence of a yearly summary about notices under a code such as 十条军规, in both languages. */
    public LocalizedMessage sentence(LocalizedText code) {
        return CoreMessages.message(
                "conduct.statistics.sentence",
                Map.of(
                        "day", asOf,
                        "code", code,
                        "issues", issues,
                        "positive", positive.count(),
                        "positiveCollectives", positive.collectives(),
                        "positivePersons", positive.persons(),
                        "negative", negative.count(),
                        "negativeCollectives", negative.collectives(),
                        "negativePersons", negative.persons()));
    }

    /** Counts notice by notice. */
    private static final class Count {
        private final Map<Ref<ConductRule>, Tally> byRule = new LinkedHashMap<>();
        private final Map<Actor, Tally> byUnit = new LinkedHashMap<>();
        private final Map<Actor, Tally> bySubject = new LinkedHashMap<>();
        private final Map<Coordination, Tally> byCoordination = new LinkedHashMap<>();
        private final People people;
        private final Units units;

        private Count(People people, Units units) {
            this.people = people;
            this.units = units;
        }

        private void add(CaseNotice notice) {
            Tally one = Tally.of(notice.polarity());
            Set<Actor> subjects = new HashSet<>();
            Set<Actor> concerned = new HashSet<>();
            for (Actor subject : notice.subjects()) {
                Actor known = people.known(subject);
                if (subjects.add(known)) {
                    bySubject.merge(known, one, Tally::plus);
                }
                units.of(known)
                        .or(() -> units.of(subject))
                        .filter(concerned::add)
                        .ifPresent(unit -> byUnit.merge(unit, one, Tally::plus));
            }
            new HashSet<>(notice.rules()).forEach(rule -> byRule.merge(rule, one, Tally::plus));
            byCoordination.merge(notice.coordination(), one, Tally::plus);
        }

        private Examples examples(Collection<CaseNotice> published, NoticePolarity polarity) {
            Set<Actor> subjects = new HashSet<>();
            int personTimes = 0;
            for (CaseNotice notice : published) {
                if (notice.polarity() == polarity) {
                    notice.subjects().stream().map(people::known).forEach(subjects::add);
                    personTimes += people.count(notice.subjects());
                }
            }
            int persons = people.count(subjects);
            return new Examples(subjects.size() - persons, persons, personTimes);
        }
    }
}
