package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Exclusion;
import org.qinglian.core.common.Ref;
import org.qinglian.core.coverage.Grid;
import org.qinglian.core.coverage.GridKind;
import org.qinglian.core.coverage.Household;
import org.qinglian.core.coverage.HouseholdLink;
import org.qinglian.core.coverage.ServiceTeam;
import org.qinglian.core.coverage.Village;
import org.qinglian.core.coverage.VillageKind;
import org.qinglian.core.organization.Member;

/** Flaws of the full coverages (覆盖类问题). */
final class CoverageFlaws {
    private static final int WITHOUT_TEAM = 3;
    private static final int WITHOUT_BRANCH = 11;
    private static final int EMPTY_GRIDS = 7;
    private static final int ENDED_LINKS = 52;
    private static final int HOUSEHOLDS_OF_ENDED = 8;
    private static final int OVERLOADED = 6;
    private static final int LINKED_TWICE = 9;
    private static final int EXCLUDED = 4;
    /** More households than the larger of the two bounds on a grid. */
    private static final int OVERSIZE = 501;

    private static final List<SeededFlaw> OWN = List.of(
            SeededFlaw.found(
                    "coverage.village-without-team",
                    WITHOUT_TEAM,
                    "The team was disbanded in July and the village was given no other.",
                    CoverageFlaws::teamsDisbanded),
            SeededFlaw.found(
                    "coverage.grid-size",
                    1,
                    "A large estate is one grid, and its micro-grids hold no households of their own.",
                    CoverageFlaws::oversizeGrid),
            SeededFlaw.notAssessed(
                    "coverage.grid-size",
                    EMPTY_GRIDS,
                    "The grid was set up, and its households still stand under the neighbouring one.",
                    CoverageFlaws::emptyGrids),
            SeededFlaw.found(
                    "coverage.grid-without-branch",
                    WITHOUT_BRANCH,
                    "The grid was drawn anew and no branch was named for it.",
                    CoverageFlaws::gridsWithoutBranch),
            SeededFlaw.found(
                    "coverage.household-unlinked",
                    ENDED_LINKS * HOUSEHOLDS_OF_ENDED,
                    "Members moved away in June, and their households were handed to nobody.",
                    CoverageFlaws::linksEnded),
            SeededFlaw.found(
                    "coverage.link-load",
                    OVERLOADED,
                    "A member took over all the households of a neighbour.",
                    CoverageFlaws::overloaded),
            SeededFlaw.found(
                    "coverage.household-linked-twice",
                    LINKED_TWICE,
                    "A household on the border of two members was entered by both.",
                    CoverageFlaws::linkedTwice),
            SeededFlaw.found(
                    "coverage.link-of-excluded",
                    EXCLUDED,
                    "The member fell ill and was excused, but kept the households.",
                    CoverageFlaws::excludedKeepLinks));

    /** In the order in which they are planted; first those that need a whole village for themselves. */
    static final List<SeededFlaw> ALL = Stream.of(VillageFlaws.ALL, OWN, GridFlaws.ALL, ServiceFlaws.ALL)
            .flatMap(List::stream)
            .toList();

    private CoverageFlaws() {}

    private static void teamsDisbanded(CountyDraft draft) {
        Map<Ref<Village>, Integer> teams = new HashMap<>();
        draft.teams.forEach(team -> team.villages().forEach(village -> teams.merge(village, 1, Integer::sum)));
        draft.claim(
                        draft.chance("disbanded"),
                        draft.teams,
                        team -> team.villages().size() == 1
                                && teams.getOrDefault(team.villages().get(0), 0) == 1,
                        WITHOUT_TEAM)
                .forEach(team -> CountyDraft.replace(draft.teams, ended(team)));
    }

    private static ServiceTeam ended(ServiceTeam team) {
        return team.withDuring(DateRange.of(team.during().from(), LocalDate.of(2026, 7, 31)));
    }

    private static void oversizeGrid(CountyDraft draft) {
        Map<Ref<Grid>, Integer> households = householdsOfGrids(draft);
        Village village = draft.claim(
                        draft.chance("oversize"),
                        draft.villages,
                        each -> each.kind() == VillageKind.COMMUNITY
                                && comprehensive(draft, each).stream()
                                                .mapToInt(grid -> households.getOrDefault(grid.id(), 0))
                                                .sum()
                                        >= OVERSIZE,
                        1)
                .get(0);
        List<Grid> grids = comprehensive(draft, village);
        grids.forEach(grid -> draft.claim(grid.id()));
        for (Grid micro : grids.subList(1, grids.size())) {
            move(draft, micro.id(), grids.get(0).id());
            CountyDraft.replace(
                    draft.grids,
                    micro.withKind(GridKind.MICRO).withWithin(grids.get(0).id()));
        }
    }

    private static void emptyGrids(CountyDraft draft) {
        List<Village> villages = draft.claim(
                draft.chance("empty"),
                draft.villages,
                village -> village.kind() == VillageKind.VILLAGE
                        && comprehensive(draft, village).size() > 1,
                EMPTY_GRIDS);
        for (Village village : villages) {
            List<Grid> grids = comprehensive(draft, village);
            Grid empty = grids.get(grids.size() - 1);
            draft.claim(empty.id());
            move(draft, empty.id(), grids.get(0).id());
        }
    }

    private static void move(CountyDraft draft, Ref<Grid> from, Ref<Grid> to) {
        draft.households.replaceAll(household -> household.grid().equals(from) ? household.withGrid(to) : household);
    }

    private static List<Grid> comprehensive(CountyDraft draft, Village village) {
        return draft.grids.stream()
                .filter(grid -> grid.village().equals(village.id()) && grid.kind() == GridKind.COMPREHENSIVE)
                .toList();
    }

    private static Map<Ref<Grid>, Integer> householdsOfGrids(CountyDraft draft) {
        Map<Ref<Grid>, Integer> households = new HashMap<>();
        draft.households.forEach(household -> households.merge(household.grid(), 1, Integer::sum));
        return households;
    }

    private static void gridsWithoutBranch(CountyDraft draft) {
        draft.claim(
                        draft.chance("drawn-anew"),
                        draft.grids,
                        grid -> grid.branch().isPresent(),
                        WITHOUT_BRANCH)
                .forEach(grid -> CountyDraft.replace(draft.grids, grid.withBranch(Optional.empty())));
    }

    private static void linksEnded(CountyDraft draft) {
        draft.claim(
                        draft.chance("moved-away"),
                        draft.links,
                        link -> link.households().size() == HOUSEHOLDS_OF_ENDED && draft.claim(link.member()),
                        ENDED_LINKS)
                .forEach(link -> CountyDraft.replace(
                        draft.links, link.withDuring(DateRange.of(link.during().from(), LocalDate.of(2026, 6, 30)))));
    }

    private static void overloaded(CountyDraft draft) {
        for (List<HouseholdLink> pair : neighbours(draft, "overloaded", OVERLOADED)) {
            CountyDraft.replace(draft.links, pair.get(1).withMember(pair.get(0).member()));
        }
    }

    private static void linkedTwice(CountyDraft draft) {
        for (List<HouseholdLink> pair : neighbours(draft, "linked-twice", LINKED_TWICE)) {
            List<Ref<Household>> households = new ArrayList<>(pair.get(1).households());
            households.add(pair.get(0).households().get(0));
            CountyDraft.replace(draft.links, pair.get(1).withHouseholds(households));
        }
    }

    /** Pairs of links that follow each other in the register, so mostly of one village, with at least eight households each. */
    private static List<List<HouseholdLink>> neighbours(CountyDraft draft, String stream, int count) {
        List<List<HouseholdLink>> pairs = new ArrayList<>();
        Chance chance = draft.chance(stream);
        while (pairs.size() < count) {
            int first = chance.below(draft.links.size() - 1);
            List<HouseholdLink> pair = draft.links.subList(first, first + 2);
            boolean large = pair.stream().allMatch(link -> link.households().size() >= HOUSEHOLDS_OF_ENDED);
            boolean open = pair.stream().allMatch(link -> link.during().until().isEmpty());
            if (large
                    && open
                    && draft.claim(pair.get(0).id())
                    && draft.claim(pair.get(1).id())) {
                pairs.add(List.copyOf(pair));
            }
        }
        return pairs;
    }

    private static void excludedKeepLinks(CountyDraft draft) {
        Exclusion illness = new Exclusion("长期卧病", "所在党支部党员大会", DateRange.from(LocalDate.of(2026, 6, 12)));
        draft.claim(
                        draft.chance("fell-ill"),
                        draft.links,
                        link -> link.during().until().isEmpty() && draft.claim(link.member()),
                        EXCLUDED)
                .forEach(link -> {
                    Member member = draft.members.stream()
                            .filter(each -> each.id().equals(link.member()))
                            .findFirst()
                            .orElseThrow();
                    CountyDraft.replace(draft.members, member.withExclusion(illness));
                });
    }
}
