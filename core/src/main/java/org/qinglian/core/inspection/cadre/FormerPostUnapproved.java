package org.qinglian.core.inspection.cadre;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.cadre.CadreBasis;
import org.qinglian.core.cadre.FormerPostCadre;
import org.qinglian.core.cadre.Permission;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** What needs approval had it, by a body and beforehand (请示报批). */
final class FormerPostUnapproved extends RecordCheck<FormerPostCadre> {
    FormerPostUnapproved() {
        super(
                "cadre.former-post-unapproved",
                Severity.ERROR,
                Optional.of(CadreBasis.FORMER_POSTS),
                CadreCollections.FORMER_POSTS);
    }

    @Override
    protected void judge(FormerPostCadre former, String pointer, Inspected inspected, Verdicts verdicts) {
        for (int i = 0; i < former.permissions().size(); i++) {
            Permission permission = former.permissions().get(i);
            if (!permission.from().isAfter(inspected.asOf())) {
                verdicts.expect(
                        permission.isApprovedInTime(),
                        former,
                        pointer + "/permissions/" + i,
                        Map.of(
                                "what", permission.kind(),
                                "on", permission.from(),
                                "found", Wording.orNone(permission.approvedOn())));
            }
        }
    }
}
