package org.qinglian.core.inspection.cadre;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.cadre.CadreBasis;
import org.qinglian.core.cadre.FormerPostCadre;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Post;

/** Who left a leading post holds none by the register of appointments (退出现职而仍任职). */
final class FormerPostStillHeld extends RecordCheck<FormerPostCadre> {
    FormerPostStillHeld() {
        super(
                "cadre.former-post-still-held",
                Severity.ERROR,
                Optional.of(CadreBasis.FORMER_POSTS),
                CadreCollections.FORMER_POSTS);
    }

    @Override
    protected void judge(FormerPostCadre former, String pointer, Inspected inspected, Verdicts verdicts) {
        if (former.leftOn().isAfter(inspected.asOf())) {
            return;
        }
        List<Ref<Post>> held = LeadingPosts.of(inspected).of(former.cadre());
        verdicts.expect(
                held.isEmpty(),
                former,
                pointer + "/leftOn",
                Map.of("found", Wording.list(held), "on", former.leftOn()));
    }
}
