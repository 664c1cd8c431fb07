package org.qinglian.examples.county.synthetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Level;
import org.qinglian.core.conduct.RankingEntry;
import org.qinglian.core.conduct.RankingList;
import org.qinglian.core.conduct.RankingOutcome;
import org.qinglian.core.conduct.RankingPresets;
import org.qinglian.core.conduct.RankingRule;
import org.qinglian.core.conduct.RankingSequence;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Institution;
import org.qinglian.core.organization.Sector;

/** Makes the weekly red and black lists of a quarter (红黑榜), for county agencies and townships; all values are invented. */
final class RankingGenerator {
    private static final LocalDate FIRST_MONDAY = LocalDate.of(2026, 6, 29);
    private static final int WEEKS = 13;
    private static final int NOT_INSPECTED = 20;

    private final CountyDraft draft;
    private final Chance chance;

    private RankingGenerator(CountyDraft draft) {
        this.draft = draft;
        this.chance = draft.chance("rankings");
    }

    static void generate(CountyDraft draft) {
        new RankingGenerator(draft).lists(RankingPresets.jiangmen());
    }

    private void lists(RankingRule rule) {
        List<RankingList> lists = new ArrayList<>();
        for (int week = 0; week < WEEKS; week++) {
            LocalDate monday = FIRST_MONDAY.plusWeeks(week);
            lists.add(RankingList.builder()
                    .id(Ids.of("rl", week + 1, 2))
                    .rule(rule.id())
                    .issuer(OrganizationGenerator.DISCIPLINE)
                    .during(DateRange.of(monday, monday.plusDays(6)))
                    .entries(entries())
                    .build());
        }
        List<RankingOutcome> outcomes = RankingSequence.of(rule, lists);
        draft.rankingRules.add(rule);
        for (int i = 0; i < lists.size(); i++) {
            RankingOutcome outcome = outcomes.get(i);
            draft.rankings.add(lists.get(i).withRed(outcome.red()).withBlack(outcome.black()));
        }
    }

    private List<RankingEntry> entries() {
        List<RankingEntry> entries = new ArrayList<>();
        draft.institutions.stream()
                .filter(RankingGenerator::isAgency)
                .forEach(agency -> entries.add(entry(Actor.of(agency), RankingPresets.DEPARTMENT)));
        draft.map
                .townships()
                .forEach(township -> entries.add(
                        entry(Actor.organization(township.committee().id()), RankingPresets.TOWN)));
        return entries;
    }

    private static boolean isAgency(Institution institution) {
        return institution.sector().equals(Sector.GOVERNMENT_BODY) && institution.level() == Level.COUNTY;
    }

    private RankingEntry entry(Actor unit, String group) {
        Optional<BigDecimal> value = chance.permille(NOT_INSPECTED)
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(chance.between(7_000, 9_950), 2));
        return new RankingEntry(unit, group, value);
    }
}
