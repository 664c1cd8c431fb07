package org.qinglian.examples.county.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.qinglian.core.cadre.CadreRegister;
import org.qinglian.core.cadre.PolicyDocument;

/** The records of cadre while they are being made (干部管理台账底稿). */
final class CadreDraft {
    final List<PolicyDocument> policies = new ArrayList<>();

    CadreRegister register() {
        return CadreRegister.builder().policies(policies).build();
    }
}
