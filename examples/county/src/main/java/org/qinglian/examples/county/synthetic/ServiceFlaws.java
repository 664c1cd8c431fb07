package org.qinglian.examples.county.synthetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.common.Ref;
import org.qinglian.core.coverage.Grid;
import org.qinglian.core.coverage.Household;
import org.qinglian.core.coverage.HouseholdLink;
import org.qinglian.core.coverage.Village;
import org.qinglian.core.organization.Member;
import org.qinglian.core.organization.MemberCategory;

/** Flaws of teams and of members who look after households (联村、联户类问题). */
final class ServiceFlaws {
    private static final int MANY_VILLAGES = 1;
    private static final int UNEVEN = 4;
    private static final int FLOATING = 4;
    private static final int LARGE = 8;
    private static final int MOVED = 4;
    private static final int MOST = 11;

    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of(
            SeededFlaw.found(
                    "coverage.team-load",
                    MANY_VILLAGES,
                    "A team of the county was given two more villages when its project grew.",
                    ServiceFlaws::manyVillages),
            SeededFlaw.found(
                    "coverage.link-load-uneven",
                    UNEVEN,
                    "A member handed half of the households to a neighbour who had enough.",
                    ServiceFlaws::uneven),
            SeededFlaw.found(
                    "coverage.link-of-floating",
                    FLOATING,
                    "The member went away to work and kept the households.",
                    ServiceFlaws::wentAway));

    private ServiceFlaws() {}

    /** The further villages have a team at work beside it, so that one that lost its own stays without. */
    private static void manyVillages(CountyDraft draft) {
        Set<Ref<Village>> served = new LinkedHashSet<>();
        draft.teams.stream()
                .filter(team -> team.during().until().isEmpty())
                .forEach(team -> served.addAll(team.villages()));
        draft.claim(
                        draft.chance("many-villages"),
                        draft.teams,
                        team -> team.villages().size() == 2,
                        MANY_VILLAGES)
                .forEach(team -> {
                    Set<Ref<Village>> villages = new LinkedHashSet<>(team.villages());
                    served.stream()
                            .filter(village -> !team.villages().contains(village))
                            .limit(2)
                            .forEach(villages::add);
                    CountyDraft.replace(draft.teams, team.withVillages(villages));
                });
    }

    /** Of two links that follow each other in one village the second gives four of its eight households to the first. */
    private static void uneven(CountyDraft draft) {
        Map<Ref<Grid>, Ref<Village>> villages = new HashMap<>();
        draft.grids.forEach(grid -> villages.put(grid.id(), grid.village()));
        Map<Ref<Household>, Ref<Village>> homes = new HashMap<>();
        draft.households.forEach(household -> homes.put(household.id(), villages.get(household.grid())));
        Chance chance = draft.chance("uneven");
        int planted = 0;
        while (planted < UNEVEN) {
            int first = chance.below(draft.links.size() - 1);
            HouseholdLink many = draft.links.get(first);
            HouseholdLink few = draft.links.get(first + 1);
            boolean fits = many.households().size() >= LARGE
                    && many.households().size() <= MOST
                    && few.households().size() == LARGE
                    && many.during().until().isEmpty()
                    && few.during().until().isEmpty()
                    && CountyDraft.known(homes, many.households().get(0))
                            .equals(homes.get(few.households().get(0)));
            if (fits && draft.claim(many.id()) && draft.claim(few.id())) {
                List<Ref<Household>> moved = new ArrayList<>(many.households());
                moved.addAll(few.households().subList(MOVED, LARGE));
                CountyDraft.replace(draft.links, many.withHouseholds(moved));
                CountyDraft.replace(
                        draft.links, few.withHouseholds(few.households().subList(0, MOVED)));
                planted++;
            }
        }
    }

    private static void wentAway(CountyDraft draft) {
        Map<Ref<Member>, Member> members = new HashMap<>();
        draft.members.forEach(member -> members.put(member.id(), member));
        draft.claim(
                        draft.chance("went-away"),
                        draft.links,
                        link -> link.during().until().isEmpty()
                                && CountyDraft.known(members, link.member())
                                        .exclusion()
                                        .isEmpty()
                                && CountyDraft.known(members, link.member())
                                        .category()
                                        .equals(Optional.of(MemberCategory.ORDINARY))
                                && draft.claim(link.member()),
                        FLOATING)
                .forEach(link -> CountyDraft.replace(
                        draft.members,
                        CountyDraft.known(members, link.member()).withCategory(MemberCategory.FLOATING)));
    }
}
