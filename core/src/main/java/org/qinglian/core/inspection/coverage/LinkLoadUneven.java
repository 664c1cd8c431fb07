package org.qinglian.core.inspection.coverage;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.coverage.CoverageDimension;
import org.qinglian.core.coverage.CoverageNorms;
import org.qinglian.core.coverage.Grid;
import org.qinglian.core.coverage.Household;
import org.qinglian.core.coverage.HouseholdLink;
import org.qinglian.core.coverage.LoadLimit;
import org.qinglian.core.coverage.Village;
import org.qinglian.core.organization.Member;

/** Where one member looks after many households, another of the village does not have few (联户数量不均). */
final class LinkLoadUneven implements Check {
    @Override
    public String id() {
        return "coverage.link-load-uneven";
    }

    @Override
    public Severity severity() {
        return Severity.INFORMATION;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.practice("党员联户做法：一般 5–10 户（浙江）；村内均衡为本库约定"));
    }

    /** What one member looks after in the village of the first household. */
    private static final class Load {
        private final Ref<Member> member;
        private final String pointer;
        private int households;

        private Load(Ref<Member> member, String pointer) {
            this.member = member;
            this.pointer = pointer;
        }
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        Optional<LoadLimit> limit = inspected.norms(CoverageNorms.standard()).load(CoverageDimension.MEMBER_HOUSEHOLD);
        limit.ifPresent(usual ->
                villages(inspected).values().forEach(loads -> judge(loads.values(), usual, inspected, verdicts)));
    }

    private static Map<Ref<Village>, Map<Ref<Member>, Load>> villages(Inspected inspected) {
        Map<Ref<Village>, Map<Ref<Member>, Load>> villages = new LinkedHashMap<>();
        List<HouseholdLink> links = inspected.programme().coverage().links();
        for (int i = 0; i < links.size(); i++) {
            HouseholdLink link = links.get(i);
            if (link.during().contains(inspected.asOf()) && !link.households().isEmpty()) {
                String pointer = "/coverage/links/" + i;
                village(link.households().get(0), inspected)
                        .ifPresent(village -> villages.computeIfAbsent(village, key -> new LinkedHashMap<>())
                                        .computeIfAbsent(link.member(), member -> new Load(member, pointer))
                                        .households +=
                                link.households().size());
            }
        }
        return villages;
    }

    private static Optional<Ref<Village>> village(Ref<Household> household, Inspected inspected) {
        return inspected
                .registry()
                .find(Household.class, household)
                .flatMap(found -> inspected.registry().find(Grid.class, found.grid()))
                .map(Grid::village);
    }

    private static void judge(Collection<Load> loads, LoadLimit usual, Inspected inspected, Verdicts verdicts) {
        Load heaviest = loads.stream()
                .max(Comparator.comparingInt(load -> load.households))
                .orElseThrow();
        for (Load load : loads) {
            if (load.households >= usual.fewest() || heaviest.households <= usual.usual()) {
                verdicts.met();
            } else {
                inspected
                        .registry()
                        .find(Member.class, load.member)
                        .ifPresent(member -> verdicts.notMet(
                                member,
                                load.pointer,
                                Map.of(
                                        "found", load.households,
                                        "expected", usual.fewest(),
                                        "other", heaviest.member,
                                        "most", heaviest.households)));
            }
        }
    }
}
