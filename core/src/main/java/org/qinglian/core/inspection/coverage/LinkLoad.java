package org.qinglian.core.inspection.coverage;

import java.util.HashMap;
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
import org.qinglian.core.coverage.HouseholdLink;
import org.qinglian.core.coverage.LoadLimit;
import org.qinglian.core.organization.Member;

/** A member looks after a number of households that one can look after (联户数量超限). */
final class LinkLoad implements Check {
    @Override
    public String id() {
        return "coverage.link-load";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.practice("党员联户做法：一般 5–10 户（浙江）；软上限 15 户为本库约定"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        Optional<LoadLimit> limit = inspected.norms(CoverageNorms.standard()).load(CoverageDimension.MEMBER_HOUSEHOLD);
        limit.ifPresent(usual -> run(usual.most(), inspected, verdicts));
    }

    private static void run(int most, Inspected inspected, Verdicts verdicts) {
        Map<Ref<Member>, Load> loads = new HashMap<>();
        List<HouseholdLink> links = inspected.programme().coverage().links();
        for (int i = 0; i < links.size(); i++) {
            HouseholdLink link = links.get(i);
            if (link.during().contains(inspected.asOf())) {
                int place = i;
                loads.computeIfAbsent(link.member(), member -> new Load(place)).households +=
                        link.households().size();
            }
        }
        for (Member member : inspected.programme().organization().members()) {
            Load load = loads.get(member.id());
            if (load != null && load.households <= most) {
                verdicts.met();
            } else if (load != null) {
                verdicts.notMet(
                        member,
                        "/coverage/links/" + load.firstLink,
                        Map.of("found", load.households, "expected", most));
            }
        }
    }

    /** What one member looks after, and where that begins. */
    private static final class Load {
        private final int firstLink;
        private int households;

        private Load(int firstLink) {
            this.firstLink = firstLink;
        }
    }
}
