package org.qinglian.core.coverage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qinglian.core.common.CoreMessages;
import org.qinglian.core.common.Exclusion;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Member;

/**
 * A dimension of coverage (覆盖维度): what is to be covered, and who covers it. A programme may define its own:
 *
 * <pre>{@code
 * CoverageDimension<Grid> microGrids = CoverageDimension.<Grid>builder("micro-grid")
 *         .title(LocalizedText.of("微网格", "Micro-grids of grids"))
 *         .subjects("grids", register -> register.grids().stream().filter(grid -> grid.kind() == GridKind.MICRO).toList())
 *         .covering((register, asOf, sink) -> register.grids()
 *                 .forEach(grid -> grid.within().ifPresent(whole -> sink.covers(whole, grid.id()))))
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe, if its functions are.
 *
 * @param <T> the type of record to be covered
 */
public final class CoverageDimension<T extends Identified<T>> {
    /** Service teams for villages (组团联村). */
    public static final CoverageDimension<Village> TEAM_VILLAGE = CoverageDimension.<Village>builder("team-village")
            .subjects("villages", CoverageRegister::villages)
            .exclusion(Village::exclusion)
            .covering(CoverageDimension::teams)
            .build();

    /** Branches or Party groups for grids (网格支部); a micro-grid is served with the grid of which it is a part. */
    public static final CoverageDimension<Grid> GRID_BRANCH = CoverageDimension.<Grid>builder("grid-branch")
            .subjects("grids", CoverageDimension::wholeGrids)
            .exclusion(Grid::exclusion)
            .covering(CoverageDimension::branches)
            .build();

    /** Members for households (党员联户). */
    public static final CoverageDimension<Household> MEMBER_HOUSEHOLD = CoverageDimension.<Household>builder(
                    "member-household")
            .subjects("households", CoverageRegister::households)
            .exclusion(Household::exclusion)
            .covering(CoverageDimension::links)
            .build();

    /** Members of the two village committees for grids (两委联格), beside the three. */
    public static final CoverageDimension<Grid> COMMITTEE_GRID = CoverageDimension.<Grid>builder("committee-grid")
            .subjects("grids", CoverageDimension::wholeGrids)
            .exclusion(Grid::exclusion)
            .covering(CoverageDimension::contacts)
            .build();

    /** The three full coverages (三个全覆盖). */
    public static final List<CoverageDimension<?>> STANDARD = List.of(TEAM_VILLAGE, GRID_BRANCH, MEMBER_HOUSEHOLD);

    private final String code;
    private final String collection;
    private final @Nullable LocalizedText title;
    private final Function<CoverageRegister, List<T>> subjects;
    private final Function<T, Optional<Exclusion>> exclusion;
    private final Covering<T> covering;

    /**
     * Tells who covers what on a day.
     *
     * @param <T> the type of record to be covered
     */
    @FunctionalInterface
    public interface Covering<T> {
        void tell(CoverageRegister register, LocalDate asOf, Sink<T> sink);
    }

    /**
     * Is told who covers what.
     *
     * @param <T> the type of record to be covered
     */
    @FunctionalInterface
    public interface Sink<T> {
        void covers(Ref<?> coverer, Ref<T> covered);
    }

    private CoverageDimension(Builder<T> builder) {
        this.code = builder.code;
        this.collection = builder.collection;
        this.title = builder.title;
        this.subjects = Objects.requireNonNull(builder.subjects, "subjects");
        this.exclusion = builder.exclusion;
        this.covering = Objects.requireNonNull(builder.covering, "covering");
    }

    /** A builder of a dimension with a stable code, for example {@code "member-household"}. */
    public static <T extends Identified<T>> Builder<T> builder(String code) {
        return new Builder<>(code);
    }

    /**
     * The part that members take in looking after households (党员参与联户): of these members, who is linked to any. An excluded
     * member leaves the whole.
     */
    public static CoverageDimension<Member> memberService(List<Member> members) {
        return CoverageDimension.<Member>builder("member-service")
                .subjects("members", register -> members)
                .exclusion(Member::exclusion)
                .covering((register, asOf, sink) -> register.links().stream()
                        .filter(link -> link.during().contains(asOf)
                                && !link.households().isEmpty())
                        .forEach(link -> sink.covers(link.id(), link.member())))
                .build();
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
        return title == null ? CoreMessages.messages().text("coverage." + code) : title;
    }

    /** What is to be covered, those with a reason to be left out among them. */
    public List<T> subjects(CoverageRegister register) {
        return subjects.apply(register);
    }

    /** The coverage in this dimension on a day. */
    public Coverage<T> measure(CoverageRegister register, LocalDate asOf) {
        Set<Ref<T>> covered = new HashSet<>();
        covering.tell(register, asOf, (coverer, subject) -> covered.add(subject));
        return Coverage.of(
                this,
                subjects(register),
                subject -> covered.contains(subject.id()),
                subject -> isExcluded(subject, asOf));
    }

    /** Who covers how many on a day; whoever covers nothing is not counted. */
    public CoverageLoad load(CoverageRegister register, LocalDate asOf) {
        Map<Ref<?>, int[]> counts = new LinkedHashMap<>();
        covering.tell(register, asOf, (coverer, subject) -> counts.computeIfAbsent(coverer, key -> new int[1])[0]++);
        Map<Ref<?>, Integer> loads = new LinkedHashMap<>();
        counts.forEach((coverer, count) -> loads.put(coverer, count[0]));
        return new CoverageLoad(code, title(), loads, Distribution.of(loads.values()));
    }

    /** By how many each that is to be covered is covered on a day, such as teams per village; what is excluded is left out. */
    public Distribution depth(CoverageRegister register, LocalDate asOf) {
        Map<Ref<T>, int[]> counts = new HashMap<>();
        covering.tell(register, asOf, (coverer, subject) -> counts.computeIfAbsent(subject, key -> new int[1])[0]++);
        int[] none = new int[1];
        return Distribution.of(subjects(register).stream()
                .filter(subject -> !isExcluded(subject, asOf))
                .mapToInt(subject -> counts.getOrDefault(subject.id(), none)[0])
                .toArray());
    }

    private boolean isExcluded(T subject, LocalDate asOf) {
        return Exclusion.isInForce(exclusion.apply(subject), asOf);
    }

    private static void teams(CoverageRegister register, LocalDate asOf, Sink<Village> sink) {
        for (ServiceTeam team : register.teams()) {
            if (team.during().contains(asOf)) {
                team.villages().forEach(village -> sink.covers(team.id(), village));
            }
        }
    }

    private static List<Grid> wholeGrids(CoverageRegister register) {
        return register.grids().stream()
                .filter(grid -> grid.kind() != GridKind.MICRO)
                .toList();
    }

    private static void branches(CoverageRegister register, LocalDate asOf, Sink<Grid> sink) {
        for (Grid grid : wholeGrids(register)) {
            grid.branch().ifPresent(branch -> sink.covers(branch, grid.id()));
        }
    }

    private static void links(CoverageRegister register, LocalDate asOf, Sink<Household> sink) {
        for (HouseholdLink link : register.links()) {
            if (link.during().contains(asOf)) {
                link.households().forEach(household -> sink.covers(link.member(), household));
            }
        }
    }

    private static void contacts(CoverageRegister register, LocalDate asOf, Sink<Grid> sink) {
        for (Grid grid : wholeGrids(register)) {
            grid.contacts().forEach(contact -> sink.covers(contact, grid.id()));
        }
    }

    @Override
    public String toString() {
        return code;
    }

    /**
     * Says what a dimension is made of.
     *
     * @param <T> the type of record to be covered
     */
    public static final class Builder<T extends Identified<T>> {
        private final String code;
        private String collection = "";
        private @Nullable LocalizedText title;
        private @Nullable Function<CoverageRegister, List<T>> subjects;
        private Function<T, Optional<Exclusion>> exclusion = subject -> Optional.empty();
        private @Nullable Covering<T> covering;

        private Builder(String code) {
            this.code = code;
        }

        /** The Chinese term and its English name; those of this library have theirs in its messages. */
        public Builder<T> title(LocalizedText shown) {
            title = shown;
            return this;
        }

        /** The name of what is to be covered, and where it is found. */
        public Builder<T> subjects(String name, Function<CoverageRegister, List<T>> all) {
            collection = name;
            subjects = all;
            return this;
        }

        /** Why one need not be covered; without it all are to be. */
        public Builder<T> exclusion(Function<T, Optional<Exclusion>> reason) {
            exclusion = reason;
            return this;
        }

        public Builder<T> covering(Covering<T> links) {
            covering = links;
            return this;
        }

        public CoverageDimension<T> build() {
            return new CoverageDimension<>(this);
        }
    }
}
