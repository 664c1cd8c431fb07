package org.qinglian.core.inspection.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.organization.Member;

/** One member is one cadre at most (两名干部指向同一党员). */
final class MemberClaimedTwice implements Check {
    @Override
    public String id() {
        return "organization.member-claimed-twice";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        Map<Ref<Member>, Cadre> claimed = new HashMap<>();
        List<Cadre> cadres = inspected.programme().organization().cadres();
        for (int i = 0; i < cadres.size(); i++) {
            Cadre cadre = cadres.get(i);
            if (cadre.member().isPresent()) {
                Cadre first = claimed.putIfAbsent(cadre.member().get(), cadre);
                if (first == null) {
                    verdicts.met();
                } else {
                    verdicts.notMet(
                            cadre,
                            "/organization/cadres/" + i + "/member",
                            Map.of("found", cadre.member().get(), "other", first.id()));
                }
            }
        }
    }
}
