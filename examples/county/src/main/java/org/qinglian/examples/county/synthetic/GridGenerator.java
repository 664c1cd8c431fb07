package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qinglian.core.common.Ref;
import org.qinglian.core.coverage.Grid;
import org.qinglian.core.coverage.GridKind;
import org.qinglian.core.coverage.GridRole;
import org.qinglian.core.coverage.GridStaff;
import org.qinglian.core.coverage.Village;
import org.qinglian.core.coverage.VillageKind;
import org.qinglian.core.coverage.VillagerAssembly;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Appointment;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.Post;

/**
 * Makes what is known of grids and villages beside their households (网格力量、两委联格、村民代表): contacts, heads, people, full members, and
 * the assembly of each large village.
 */
final class GridGenerator {
    /** Villages with fewer households have no assembly: all their villagers meet. */
    private static final int WITH_ASSEMBLY = 120;

    private static final LocalDate ELECTED = LocalDate.of(2025, 11, 20);

    private final CountyDraft draft;
    private final Chance chance;
    private final Map<Ref<Organization>, List<Ref<Cadre>>> holders = new HashMap<>();
    private final Map<Ref<Village>, Organization> homes = new HashMap<>();
    private final Map<Ref<Grid>, int[]> households = new HashMap<>();
    private final Map<Ref<Organization>, int[]> served = new HashMap<>();

    private GridGenerator(CountyDraft draft) {
        this.draft = draft;
        this.chance = draft.chance("grids");
        Map<Ref<Organization>, Organization> organizations = new HashMap<>();
        draft.organizations.forEach(organization -> organizations.put(organization.id(), organization));
        draft.villages.forEach(village ->
                homes.put(village.id(), organizations.get(village.organization().orElseThrow())));
        draft.households.forEach(household -> households.computeIfAbsent(household.grid(), key -> new int[1])[0]++);
        draft.grids.forEach(grid ->
                grid.branch().ifPresent(branch -> served.computeIfAbsent(branch, key -> new int[1])[0]++));
        holders(organizations);
    }

    /** Who held a post of a village when the quarter began, in its Party organisation or in a branch of it, each once. */
    private void holders(Map<Ref<Organization>, Organization> organizations) {
        Map<Ref<Post>, Ref<Organization>> posts = new HashMap<>();
        draft.posts.forEach(post -> posts.put(post.id(), post.organization()));
        for (Appointment appointment : draft.appointments) {
            if (appointment.during().contains(CountyGenerator.QUARTER.start())) {
                Organization in = CountyDraft.known(organizations, CountyDraft.known(posts, appointment.post()));
                Ref<Organization> home = in.parent()
                        .filter(parent -> in.id().id().startsWith(parent.id() + "-"))
                        .orElse(in.id());
                List<Ref<Cadre>> known = holders.computeIfAbsent(home, key -> new ArrayList<>());
                if (!known.contains(appointment.holder())) {
                    known.add(appointment.holder());
                }
            }
        }
    }

    static void generate(CountyDraft draft) {
        GridGenerator generator = new GridGenerator(draft);
        Map<Ref<Village>, Integer> ordinals = new HashMap<>();
        draft.grids.replaceAll(grid -> generator.grid(grid, ordinals.merge(grid.village(), 1, Integer::sum) - 1));
        Map<Ref<Village>, int[]> totals = new HashMap<>();
        draft.grids.forEach(grid -> totals.computeIfAbsent(grid.village(), key -> new int[1])[0] +=
                generator.households.getOrDefault(grid.id(), new int[1])[0]);
        draft.villages.replaceAll(
                village -> generator.village(village, totals.getOrDefault(village.id(), new int[1])[0]));
    }

    private Grid grid(Grid grid, int ordinal) {
        int count = households.getOrDefault(grid.id(), new int[1])[0];
        Grid described = count == 0 ? grid : grid.withPopulation(count * 27 / 10 + chance.below(9));
        if (grid.branch().isEmpty()) {
            return described;
        }
        boolean shared = CountyDraft.known(served, grid.branch().get())[0] > 1;
        if (grid.kind() == GridKind.COMPREHENSIVE && (!shared || chance.permille(300))) {
            described = described.withFullMembers(shared ? chance.below(3) : chance.between(3, 14));
        }
        List<Ref<Cadre>> contacts =
                holders.getOrDefault(CountyDraft.known(homes, grid.village()).id(), List.of());
        Ref<Cadre> contact = contacts.get(ordinal % contacts.size());
        Ref<Cadre> other = contacts.get((ordinal + 1) % contacts.size());
        return described
                .withContacts(contact)
                .withStaff(
                        new GridStaff(GridRole.HEAD, Actor.cadre(contact.id())),
                        new GridStaff(GridRole.PART_TIME, Actor.cadre(other.id())));
    }

    private Village village(Village village, int count) {
        Village counted = village.withHouseholds(count);
        if (village.kind() == VillageKind.COMMUNITY || count < WITH_ASSEMBLY) {
            return counted;
        }
        int representatives = count / chance.between(7, 10);
        int members = representatives + chance.between(3, Math.min(7, representatives / 4));
        return counted.withAssembly(VillagerAssembly.builder()
                .households(count)
                .representatives(representatives)
                .women((members + 2) / 3 + chance.below(3))
                .members(members)
                .electedOn(ELECTED)
                .build());
    }
}
