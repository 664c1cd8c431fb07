package org.qinglian.core.coverage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Norms;
import org.qinglian.core.organization.MemberCategory;

/**
 * What coverage is judged by (覆盖标准), as far as places or editions of a rule may differ.
 *
 * @param loads by the code of a dimension, how many one can look after. Members: usually 5 to 10 households (浙江党员联户做法), at
 *     most 15 (本库软上限). Teams: 1 or 2 villages, at most 3; committee members: 1 or 2 grids, at most 3 (本库约定)
 * @param gridSizes how large grids may be; the first that applies counts. Comprehensive grids: at most 500 households and 2 500
 *     people (综合网格：城市 300–500 户、农村约 300 户，不超过 2 500 人). No least number, since a whole small village may be one grid, and
 *     none for micro-grids, of which no published figure was found
 * @param ownBranchFrom the full members with whom a grid does not share its branch; 3 by 中国共产党章程（2022）第三十条, applied to
 *     grids by us (本库约定)
 * @param linksPerHousehold the members who may be linked to one household at a time; 1
 * @param idleCategories the categories of members who cannot look after households; floating members (本库约定)
 * @param teamVisitWithin within what time a team visits each of its villages again; 1 month (本库约定; 衢州组团联村每周二)
 */
@Value.Builder
public record CoverageNorms(
        Map<String, LoadLimit> loads,
        List<GridSize> gridSizes,
        int ownBranchFrom,
        int linksPerHousehold,
        List<MemberCategory> idleCategories,
        TimeLimit teamVisitWithin)
        implements Norms, WithCoverageNorms {
    private static final CoverageNorms STANDARD = builder()
            .putLoads("member-household", new LoadLimit(5, 10, 15))
            .putLoads("team-village", new LoadLimit(1, 2, 3))
            .putLoads("committee-grid", new LoadLimit(1, 2, 3))
            .addGridSizes(new GridSize(GridKind.COMPREHENSIVE, Optional.empty(), 0, 500, 2_500))
            .ownBranchFrom(3)
            .linksPerHousehold(1)
            .addIdleCategories(MemberCategory.FLOATING)
            .teamVisitWithin(TimeLimit.months(1))
            .build();

    public CoverageNorms {
        loads = Copy.map(loads);
        gridSizes = Copy.list(gridSizes);
        idleCategories = Copy.list(idleCategories);
    }

    public static CoverageNorms standard() {
        return STANDARD;
    }

    public static CoverageNormsBuilder builder() {
        return new CoverageNormsBuilder();
    }

    /** How many one can look after in a dimension, where that is limited. */
    public Optional<LoadLimit> load(CoverageDimension<?> dimension) {
        return Optional.ofNullable(loads.get(dimension.code()));
    }

    /** How large a grid may be, where that is limited. */
    public Optional<GridSize> size(GridKind grid, Optional<VillageKind> place) {
        return gridSizes.stream().filter(size -> size.appliesTo(grid, place)).findFirst();
    }
}
