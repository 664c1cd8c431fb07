package org.qinglian.core.coverage;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.qinglian.core.common.CoreMessages;
import org.qinglian.core.common.Exclusion;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;

/**
 * A dimension of coverage (覆盖维度): what is to be covered, and what covers it. A programme may add its own.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of record to be covered
 */
public final class CoverageDimension<T extends Identified<T>> {
    /** Service teams for villages (组团联村). */
    public static final CoverageDimension<Village> TEAM_VILLAGE = new CoverageDimension<>(
            "team-village",
            "villages",
            CoverageRegister::villages,
            Village::exclusion,
            CoverageDimension::teamVillages);

    /** Branches for grids (网格支部). */
    public static final CoverageDimension<Grid> GRID_BRANCH = new CoverageDimension<>(
            "grid-branch", "grids", CoverageRegister::grids, Grid::exclusion, CoverageDimension::branchGrids);

    /** Members for households (党员联户). */
    public static final CoverageDimension<Household> MEMBER_HOUSEHOLD = new CoverageDimension<>(
            "member-household",
            "households",
            CoverageRegister::households,
            Household::exclusion,
            CoverageDimension::linkedHouseholds);

    /** The three full coverages (三个全覆盖). */
    public static final List<CoverageDimension<?>> STANDARD = List.of(TEAM_VILLAGE, GRID_BRANCH, MEMBER_HOUSEHOLD);

    private final String code;
    private final String collection;
    private final Function<CoverageRegister, List<T>> subjects;
    private final Function<T, Optional<Exclusion>> exclusion;
    private final Covering<T> covering;

    /** Names all that is covered on a day. */
    @FunctionalInterface
    public interface Covering<T> {
        Set<Ref<T>> covered(CoverageRegister register, LocalDate asOf);
    }

    private CoverageDimension(
            String code,
            String collection,
            Function<CoverageRegister, List<T>> subjects,
            Function<T, Optional<Exclusion>> exclusion,
            Covering<T> covering) {
        this.code = code;
        this.collection = collection;
        this.subjects = subjects;
        this.exclusion = exclusion;
        this.covering = covering;
    }

    /** The stable code, for example {@code "member-household"}. */
    public String code() {
        return code;
    }

    /** The name of the collection that is to be covered, for example {@code "households"}. */
    public String collection() {
        return collection;
    }

    /** The Chinese term and its English name. */
    public LocalizedText title() {
        return CoreMessages.messages().text("coverage." + code);
    }

    /** The coverage in this dimension on a day. */
    public Coverage<T> measure(CoverageRegister register, LocalDate asOf) {
        Set<Ref<T>> covered = covering.covered(register, asOf);
        return Coverage.of(
                this,
                subjects.apply(register),
                subject -> covered.contains(subject.id()),
                subject -> Exclusion.isInForce(exclusion.apply(subject), asOf));
    }

    private static Set<Ref<Village>> teamVillages(CoverageRegister register, LocalDate asOf) {
        Set<Ref<Village>> villages = new HashSet<>();
        for (ServiceTeam team : register.teams()) {
            if (team.during().contains(asOf)) {
                villages.addAll(team.villages());
            }
        }
        return villages;
    }

    private static Set<Ref<Grid>> branchGrids(CoverageRegister register, LocalDate asOf) {
        Set<Ref<Grid>> grids = new HashSet<>();
        for (Grid grid : register.grids()) {
            if (grid.branch().isPresent()) {
                grids.add(grid.id());
            }
        }
        return grids;
    }

    private static Set<Ref<Household>> linkedHouseholds(CoverageRegister register, LocalDate asOf) {
        Set<Ref<Household>> households = new HashSet<>();
        for (HouseholdLink link : register.links()) {
            if (link.during().contains(asOf)) {
                households.addAll(link.households());
            }
        }
        return households;
    }

    @Override
    public String toString() {
        return code;
    }
}
