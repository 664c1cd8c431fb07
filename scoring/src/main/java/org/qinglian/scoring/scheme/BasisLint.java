package org.qinglian.scoring.scheme;

import java.util.List;
import java.util.Map;
import org.qinglian.core.common.Basis;

/**
 * Overrides that rest on another document than the scheme's own (否决清单另行规定), such as a veto list that is issued anew each
 * year: which edition holds is part of the scheme, or nobody could work an old result again.
 */
final class BasisLint {
    private BasisLint() {}

    static void lint(Scheme scheme, List<SchemeFault> faults) {
        String own = title(scheme.source().document());
        for (int i = 0; i < scheme.overrides().size(); i++) {
            ScoreOverride override = scheme.overrides().get(i);
            Basis basis = override.basis();
            boolean elsewhere =
                    basis.kind().isEmpty() && !title(basis.document()).equals(own);
            if (elsewhere && basis.version().isEmpty()) {
                faults.add(SchemeFault.warning(
                        "/overrides/" + i + "/basis",
                        "scheme.basis-without-version",
                        Map.of("found", basis.document(), "override", override.id())));
            }
        }
    }

    /** The title of a document without the remark in brackets that may follow it. */
    private static String title(String document) {
        int bracket = document.indexOf('（');
        return bracket < 0 ? document : document.substring(0, bracket);
    }
}
