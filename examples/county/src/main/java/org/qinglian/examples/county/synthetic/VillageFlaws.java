package org.qinglian.examples.county.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qinglian.core.common.Ref;
import org.qinglian.core.coverage.Grid;
import org.qinglian.core.coverage.GridKind;
import org.qinglian.core.coverage.Village;
import org.qinglian.core.coverage.VillageKind;
import org.qinglian.core.coverage.VillagerAssembly;
import org.qinglian.core.organization.Cadre;

/** Flaws of whole villages and of their assemblies (村社类问题). */
final class VillageFlaws {
    private static final int MISCOUNTED = 3;
    private static final int ASSEMBLIES = 2;
    private static final int GRIDS_OF_CONTACT = 3;

    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of(
            SeededFlaw.found(
                    "coverage.micro-grid-misplaced",
                    1,
                    "A dedicated grid was made a micro-grid, and nobody said of which grid.",
                    VillageFlaws::microGridAlone),
            SeededFlaw.found(
                    "coverage.village-without-grid",
                    1,
                    "A village was joined to the community of the town, which got its grids; its own record stayed.",
                    VillageFlaws::joined),
            SeededFlaw.found(
                    "coverage.contact-load",
                    1,
                    "One member of the committees took over the grids of the others.",
                    VillageFlaws::oneForAll),
            SeededFlaw.found(
                    "coverage.village-households-differ",
                    MISCOUNTED,
                    "Households moved in and were counted, but not registered in a grid.",
                    VillageFlaws::miscounted),
            SeededFlaw.found(
                    "statute.vil-04",
                    ASSEMBLIES,
                    "Villages were joined, and the representatives of one of them kept on for both.",
                    draft -> assemblies(draft, assembly -> assembly.withHouseholds(16 * assembly.representatives()))),
            SeededFlaw.found(
                    "statute.vil-05",
                    ASSEMBLIES,
                    "The heads of the villagers' groups were seated in the assembly as well.",
                    draft -> assemblies(draft, VillageFlaws::crowded)),
            SeededFlaw.found(
                    "statute.vil-06",
                    ASSEMBLIES,
                    "One woman was elected for every four men.",
                    draft -> assemblies(draft, assembly -> assembly.withWomen(assembly.members() / 5))));

    private VillageFlaws() {}

    private static List<Grid> grids(CountyDraft draft, Village village) {
        return draft.grids.stream()
                .filter(grid -> grid.village().equals(village.id()))
                .toList();
    }

    private static void joined(CountyDraft draft) {
        for (Village village : draft.chance("joined").shuffled(draft.villages)) {
            if (village.kind() == VillageKind.VILLAGE && village.exclusion().isEmpty()) {
                Optional<Village> town = draft.villages.stream()
                        .filter(each -> each.kind() == VillageKind.COMMUNITY
                                && each.township().equals(village.township())
                                && hasRoom(draft, each, village))
                        .findFirst();
                if (town.isPresent()
                        && draft.claim(village.id())
                        && draft.claim(town.get().id())) {
                    join(draft, village, town.get());
                    return;
                }
            }
        }
        throw new IllegalStateException("No village fits beside a community");
    }

    private static void microGridAlone(CountyDraft draft) {
        draft.claim(draft.chance("micro"), draft.grids, grid -> grid.kind() == GridKind.DEDICATED, 1)
                .forEach(grid -> CountyDraft.replace(draft.grids, grid.withKind(GridKind.MICRO)));
    }

    private static List<Ref<Cadre>> contacts(List<Grid> grids) {
        return grids.stream()
                .flatMap(grid -> grid.contacts().stream())
                .distinct()
                .toList();
    }

    /** Whether the contacts of the one can look after the grids of both. */
    private static boolean hasRoom(CountyDraft draft, Village town, Village village) {
        List<Grid> grids = grids(draft, town);
        return grids.size() + grids(draft, village).size()
                <= GRIDS_OF_CONTACT * contacts(grids).size();
    }

    private static void join(CountyDraft draft, Village village, Village town) {
        List<Grid> all = new ArrayList<>(grids(draft, town));
        List<Ref<Cadre>> contacts = contacts(all);
        all.addAll(grids(draft, village));
        int next = 0;
        for (Grid grid : all) {
            draft.claim(grid.id());
            Grid moved = grid.withVillage(town.id());
            CountyDraft.replace(
                    draft.grids,
                    grid.contacts().isEmpty() ? moved : moved.withContacts(contacts.get(next++ % contacts.size())));
        }
        CountyDraft.replace(draft.villages, village.withHouseholds(Optional.empty()));
        CountyDraft.replace(draft.villages, town.withHouseholds(Optional.empty()));
    }

    private static void oneForAll(CountyDraft draft) {
        Village town = draft.claim(
                        draft.chance("one-for-all"),
                        draft.villages,
                        each -> each.kind() == VillageKind.COMMUNITY
                                && grids(draft, each).stream()
                                                .filter(grid -> !grid.contacts().isEmpty())
                                                .count()
                                        > 3,
                        1)
                .get(0);
        List<Grid> all = grids(draft, town);
        Ref<Cadre> one = all.get(0).contacts().get(0);
        for (Grid grid : all) {
            draft.claim(grid.id());
            if (!grid.contacts().isEmpty()) {
                CountyDraft.replace(draft.grids, grid.withContacts(one));
            }
        }
    }

    /** It is the count that is taken: the grids of the village may have another flaw as well. */
    private static void miscounted(CountyDraft draft) {
        draft.chance("miscounted").shuffled(draft.villages).stream()
                .filter(village -> village.households().isPresent() && draft.claim(Ref.of("count-of-" + village.id())))
                .limit(MISCOUNTED)
                .forEach(village -> CountyDraft.replace(
                        draft.villages,
                        village.withHouseholds(village.households().get() + 17)));
    }

    /** A village whose assembly is changed may have another flaw as well: it is the assembly that is taken. */
    private static void assemblies(CountyDraft draft, UnaryOperator<VillagerAssembly> change) {
        draft.chance("assemblies").shuffled(draft.villages).stream()
                .filter(village -> village.assembly().isPresent() && draft.claim(Ref.of("assembly-of-" + village.id())))
                .limit(ASSEMBLIES)
                .forEach(village -> CountyDraft.replace(
                        draft.villages,
                        village.withAssembly(change.apply(village.assembly().get()))));
    }

    private static VillagerAssembly crowded(VillagerAssembly assembly) {
        int members = assembly.representatives() * 5 / 4 + 2;
        return assembly.withMembers(members).withWomen((members + 2) / 3);
    }
}
