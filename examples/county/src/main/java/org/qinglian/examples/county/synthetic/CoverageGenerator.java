package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Exclusion;
import org.qinglian.core.common.LargestRemainder;
import org.qinglian.core.common.Ref;
import org.qinglian.core.coverage.Grid;
import org.qinglian.core.coverage.GridKind;
import org.qinglian.core.coverage.Household;
import org.qinglian.core.coverage.Village;
import org.qinglian.core.organization.Organization;
import org.qinglian.examples.county.synthetic.CountyMap.Site;
import org.qinglian.examples.county.synthetic.CountyMap.Township;

/** Makes villages, their grids and the households in them (村社、网格、户), some of them excluded with a reason. */
final class CoverageGenerator {
    private static final LocalDate SURVEYED = LocalDate.of(2026, 1, 15);
    /** One village in so many is being resettled and needs no team. */
    private static final int RESETTLED = 150;
    /** One grid in so many is an industrial park or building site without households. */
    private static final int DEDICATED = 25;

    private final CountyDraft draft;
    private final Chance chance;

    private CoverageGenerator(CountyDraft draft) {
        this.draft = draft;
        this.chance = draft.chance("coverage");
    }

    static void generate(CountyDraft draft) {
        CoverageGenerator generator = new CoverageGenerator(draft);
        for (Township township : draft.map.townships()) {
            township.sites().forEach(site -> generator.village(township, site));
        }
        generator.grids();
        generator.households();
    }

    static int resettled(CountySize size) {
        return Math.max(1, size.villages() / RESETTLED);
    }

    private void village(Township township, Site site) {
        boolean resettled = site.number() > draft.size.villages() - resettled(draft.size);
        draft.villages.add(Village.builder()
                .id(site.village())
                .name(site.name())
                .kind(site.kind())
                .division(site.division())
                .township(township.committee())
                .organization(site.organization())
                .exclusion(Optional.of(new Exclusion("整村搬迁，由搬迁专班服务", "示范县委", DateRange.from(SURVEYED)))
                        .filter(reason -> resettled))
                .build());
    }

    private void grids() {
        List<Site> sites = draft.map.sites();
        List<Long> weights =
                sites.stream().map(site -> site.isCommunity() ? 56L : 42L).toList();
        List<Long> counts = LargestRemainder.divide(draft.size.grids(), weights);
        for (int i = 0; i < sites.size(); i++) {
            for (int j = 1; j <= counts.get(i); j++) {
                grid(sites.get(i), j);
            }
        }
    }

    private void grid(Site site, int ordinal) {
        int number = draft.grids.size() + 1;
        boolean dedicated = ordinal > 1 && number % DEDICATED == 0;
        boolean excluded = dedicated && number % (DEDICATED * 4) == 0;
        draft.grids.add(Grid.builder()
                .id(Ids.of("g", number, 4))
                .name(PlaceNames.extended(site.name(), "第" + ordinal + "网格", "grid " + ordinal))
                .kind(dedicated ? GridKind.DEDICATED : GridKind.COMPREHENSIVE)
                .village(site.village())
                .branch(excluded ? Optional.empty() : Optional.of(branch(site, ordinal)))
                .exclusion(
                        excluded
                                ? Optional.of(new Exclusion("在建工地，尚无住户和单位", "所在乡镇党委", DateRange.from(SURVEYED)))
                                : Optional.empty())
                .build());
    }

    private static Ref<Organization> branch(Site site, int ordinal) {
        return site.isCommunity()
                ? Ref.of(site.organization().id() + "-"
                        + ((ordinal - 1) % OrganizationGenerator.BRANCHES_OF_COMMUNITY + 1))
                : site.organization();
    }

    private void households() {
        List<Grid> grids = draft.grids.stream()
                .filter(grid -> grid.kind() == GridKind.COMPREHENSIVE)
                .toList();
        List<Site> sites = draft.map.sites();
        long[] sizes = new long[sites.size()];
        grids.forEach(grid -> sizes[site(grid)]++);
        // A community has about twice as many households as a village, however many grids there are.
        List<Long> weights = grids.stream()
                .map(grid -> chance.about(sites.get(site(grid)).isCommunity() ? 5_200 : 2_530) / sizes[site(grid)])
                .toList();
        List<Long> counts = LargestRemainder.divide(draft.size.households(), weights);
        for (int i = 0; i < grids.size(); i++) {
            Ref<Grid> grid = grids.get(i).id();
            IntStream.range(0, counts.get(i).intValue()).forEach(household -> household(grid));
        }
    }

    private void household(Ref<Grid> grid) {
        draft.households.add(Household.builder()
                .id(Ids.of("h", draft.households.size() + 1, 6))
                .grid(grid)
                .exclusion(
                        chance.permille(15)
                                ? Optional.of(new Exclusion("房屋长期空置", "所在村（居）委员会", DateRange.from(SURVEYED)))
                                : Optional.empty())
                .build());
    }

    private static int site(Grid grid) {
        return Integer.parseInt(grid.village().id().substring(2)) - 1;
    }
}
