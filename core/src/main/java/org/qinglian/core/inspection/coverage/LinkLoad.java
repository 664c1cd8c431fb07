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
import org.qinglian.core.coverage.HouseholdLink;
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
        return Optional.of(Basis.of("党员联户做法：一般 5–10 户（浙江）；15 户为本库软上限"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        Map<Ref<Member>, Integer> load = new HashMap<>();
        Map<Ref<Member>, String> places = new HashMap<>();
        List<HouseholdLink> links = inspected.programme().coverage().links();
        for (int i = 0; i < links.size(); i++) {
            HouseholdLink link = links.get(i);
            if (!link.during().contains(inspected.asOf())) {
                continue;
            }
            String pointer = "/coverage/links/" + i;
            load.merge(link.member(), link.households().size(), Integer::sum);
            places.putIfAbsent(link.member(), pointer);
        }
        List<Member> members = inspected.programme().organization().members();
        for (Member member : members) {
            Integer found = load.get(member.id());
            if (found != null) {
                verdicts.expect(
                        found <= MOST,
                        member,
                        places.getOrDefault(member.id(), ""),
                        Map.of("found", found, "expected", MOST));
            }
        }
    }

    /** 5 to 10 households are usual in Zhejiang; 15 is our own soft limit. */
    private static final int MOST = 15;
}
