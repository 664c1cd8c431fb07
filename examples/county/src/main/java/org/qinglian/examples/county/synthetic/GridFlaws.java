package org.qinglian.examples.county.synthetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qinglian.core.common.Ref;
import org.qinglian.core.coverage.Grid;
import org.qinglian.core.coverage.GridKind;
import org.qinglian.core.coverage.GridRole;
import org.qinglian.core.coverage.GridStaff;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.PersonKind;

/** Flaws of single grids (网格类问题). */
final class GridFlaws {
    private static final int CROWDED = 2;
    private static final int TWO_HEADS = 3;
    private static final int SHARED = 4;
    private static final int WITHOUT_CONTACT = 4;
    private static final int OUTSIDE = 3;

    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of(
            SeededFlaw.found(
                    "coverage.grid-population",
                    CROWDED,
                    "A hostel for workers was opened in the grid, and it was not divided.",
                    GridFlaws::crowded),
            SeededFlaw.found(
                    "coverage.grid-heads",
                    TWO_HEADS,
                    "The old head of the grid was not taken off the list when the new one came.",
                    GridFlaws::twoHeads),
            SeededFlaw.found(
                    "coverage.branch-shared",
                    SHARED,
                    "Members moved into the grid, and it still shares the branch of the village.",
                    GridFlaws::branchShared),
            SeededFlaw.found(
                    "coverage.grid-without-contact",
                    WITHOUT_CONTACT,
                    "The contact left the committees and nobody took over the grid.",
                    GridFlaws::withoutContact),
            SeededFlaw.found(
                    "coverage.contact-outside-committees",
                    OUTSIDE,
                    "An officer of the county was named as contact instead of a committee member.",
                    GridFlaws::outsiders));

    private GridFlaws() {}

    private static boolean isServed(Grid grid) {
        return grid.kind() == GridKind.COMPREHENSIVE && !grid.contacts().isEmpty();
    }

    private static void crowded(CountyDraft draft) {
        draft.claim(draft.chance("crowded"), draft.grids, GridFlaws::isServed, CROWDED)
                .forEach(grid -> CountyDraft.replace(draft.grids, grid.withPopulation(2_650)));
    }

    private static void twoHeads(CountyDraft draft) {
        draft.claim(draft.chance("two-heads"), draft.grids, GridFlaws::isServed, TWO_HEADS)
                .forEach(grid -> {
                    List<GridStaff> staff = new ArrayList<>(grid.staff());
                    staff.add(new GridStaff(GridRole.HEAD, staff.get(1).person()));
                    CountyDraft.replace(draft.grids, grid.withStaff(staff));
                });
    }

    /** In a village, whose branch serves all its grids; a community has three. */
    private static void branchShared(CountyDraft draft) {
        Map<Ref<Organization>, Integer> served = new HashMap<>();
        draft.grids.stream()
                .filter(grid -> grid.kind() != GridKind.MICRO)
                .forEach(grid -> grid.branch().ifPresent(branch -> served.merge(branch, 1, Integer::sum)));
        draft.claim(
                        draft.chance("shared"),
                        draft.grids,
                        grid -> isServed(grid)
                                && grid.branch()
                                        .filter(branch -> CountyDraft.known(served, branch) > 1)
                                        .isPresent(),
                        SHARED)
                .forEach(grid -> CountyDraft.replace(draft.grids, grid.withFullMembers(6)));
    }

    private static void withoutContact(CountyDraft draft) {
        draft.claim(draft.chance("no-contact"), draft.grids, GridFlaws::isServed, WITHOUT_CONTACT)
                .forEach(grid -> CountyDraft.replace(draft.grids, grid.withContacts()));
    }

    private static void outsiders(CountyDraft draft) {
        Set<Ref<Cadre>> holders = new HashSet<>();
        draft.appointments.forEach(appointment -> holders.add(appointment.holder()));
        List<Cadre> officers = draft.chance("officers").shuffled(draft.cadres).stream()
                .filter(cadre -> cadre.kinds().contains(PersonKind.CIVIL_SERVANT) && !holders.contains(cadre.id()))
                .limit(OUTSIDE)
                .toList();
        List<Grid> grids = draft.claim(draft.chance("outsiders"), draft.grids, GridFlaws::isServed, OUTSIDE);
        for (int i = 0; i < OUTSIDE; i++) {
            CountyDraft.replace(
                    draft.grids, grids.get(i).withContacts(officers.get(i).id()));
        }
    }
}
