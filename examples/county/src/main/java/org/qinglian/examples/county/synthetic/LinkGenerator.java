package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Ref;
import org.qinglian.core.coverage.Grid;
import org.qinglian.core.coverage.Household;
import org.qinglian.core.coverage.HouseholdLink;
import org.qinglian.core.coverage.Village;
import org.qinglian.core.organization.Member;
import org.qinglian.core.organization.MemberCategory;

/**
 * Links members to households (党员联户): each household that is not excluded to one member of its village, 5 to 10
 * households a member. Where a village has too few members, those of agencies and schools help (在职党员报到).
 */
final class LinkGenerator {
    private static final Pattern OF_VILLAGE = Pattern.compile("o-v(\\d+)(-\\d+)?");
    private static final int FEWEST = 5;
    private static final int MOST = 10;
    private static final int USUAL = 8;

    private final CountyDraft draft;
    private final Chance chance;
    private final Map<Ref<Village>, List<Member>> residents = new HashMap<>();
    private final Deque<Member> volunteers;

    private LinkGenerator(CountyDraft draft) {
        this.draft = draft;
        this.chance = draft.chance("links");
        List<Member> others = new ArrayList<>();
        for (Member member : draft.members) {
            boolean floating =
                    member.category().filter(MemberCategory.FLOATING::equals).isPresent();
            if (draft.isInDuty(member) && !floating) {
                Optional<Ref<Village>> village = villageOf(member);
                if (village.isPresent()) {
                    residents
                            .computeIfAbsent(village.get(), key -> new ArrayList<>())
                            .add(member);
                } else {
                    others.add(member);
                }
            }
        }
        volunteers = new ArrayDeque<>(chance.shuffled(others));
    }

    /** The village in whose Party organisation a member is: {@code v-012} for {@code o-v012} and all below it. */
    private static Optional<Ref<Village>> villageOf(Member member) {
        Matcher matcher = OF_VILLAGE.matcher(member.branch().id());
        return matcher.matches() ? Optional.of(Ref.of("v-" + matcher.group(1))) : Optional.empty();
    }

    static void generate(CountyDraft draft) {
        LinkGenerator generator = new LinkGenerator(draft);
        Map<Ref<Grid>, Ref<Village>> villages = new HashMap<>();
        draft.grids.forEach(grid -> villages.put(grid.id(), grid.village()));
        Map<Ref<Village>, List<Ref<Household>>> households = new HashMap<>();
        for (Household household : draft.households) {
            if (household.exclusion().isEmpty()) {
                households
                        .computeIfAbsent(villages.get(household.grid()), key -> new ArrayList<>())
                        .add(household.id());
            }
        }
        for (Village village : draft.villages) {
            generator.village(village, households.getOrDefault(village.id(), List.of()));
        }
    }

    private void village(Village village, List<Ref<Household>> households) {
        List<Member> members = chance.shuffled(residents.getOrDefault(village.id(), List.of()));
        int least = (households.size() + MOST - 2) / (MOST - 1);
        int count = Math.max(least, Math.min(members.size(), (households.size() + USUAL - 1) / USUAL));
        int first = 0;
        List<Integer> sizes = sizes(households.size(), count);
        for (int i = 0; i < count; i++) {
            int next = first + sizes.get(i);
            link(i < members.size() ? members.get(i) : volunteers.remove(), households.subList(first, next));
            first = next;
        }
    }

    /** Parts of {@code total} around their mean, each of 5 to 10 where the mean allows it. */
    private List<Integer> sizes(int total, int count) {
        List<Integer> sizes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sizes.add(total / count + (i < total % count ? 1 : 0));
        }
        for (int i = 0; i + 1 < count; i += 2) {
            int room = Math.min(MOST - sizes.get(i), sizes.get(i + 1) - FEWEST);
            int moved = chance.below(Math.max(0, room) + 1);
            sizes.set(i, sizes.get(i) + moved);
            sizes.set(i + 1, sizes.get(i + 1) - moved);
        }
        return sizes;
    }

    private void link(Member member, List<Ref<Household>> households) {
        draft.links.add(HouseholdLink.builder()
                .id(Ids.of("l", draft.links.size() + 1, 5))
                .member(member.id())
                .households(households)
                .during(DateRange.from(chance.day(LocalDate.of(2024, 3, 1), LocalDate.of(2026, 5, 31))))
                .build());
    }
}
