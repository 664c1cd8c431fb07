package org.qinglian.core.inspection.organization;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Cadre;

/** Of every cadre it is known what kind of person that is, so that the regime of sanctions is (人员类别缺失). */
final class PersonKindMissing implements Check {
    @Override
    public String id() {
        return "organization.person-kind-missing";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("公职人员政务处分法", "第二条、第十九至二十三条").withVersion("2020"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<Cadre> cadres = inspected.programme().organization().cadres();
        for (int i = 0; i < cadres.size(); i++) {
            Cadre cadre = cadres.get(i);
            verdicts.expect(
                    !cadre.kinds().isEmpty() || cadre.member().isPresent(),
                    cadre,
                    "/organization/cadres/" + i,
                    Map.of());
        }
    }
}
