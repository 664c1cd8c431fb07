package org.qinglian.core.inspection.cadre;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.cadre.CadreBasis;
import org.qinglian.core.cadre.Checkup;
import org.qinglian.core.cadre.CheckupGate;
import org.qinglian.core.cadre.CheckupScore;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Actor;

/** Each gate that was passed gave a score, and the leader is another person (四关评分). */
final class CheckupGateUnscored extends RecordCheck<Checkup> {
    private static final LocalizedText OWN = LocalizedText.of("由本人评分", "given by the person checked");

    CheckupGateUnscored() {
        super("cadre.checkup-gate-unscored", Severity.ERROR, Optional.of(CadreBasis.GATES), CadreCollections.CHECKUPS);
    }

    @Override
    protected void judge(Checkup checkup, String pointer, Inspected inspected, Verdicts verdicts) {
        for (CheckupGate gate : CheckupGate.values()) {
            if (checkup.hasReached(gate.state(), inspected.asOf())) {
                Optional<LocalizedText> fault = fault(checkup, gate, inspected);
                verdicts.expect(
                        fault.isEmpty(),
                        checkup,
                        pointer + "/scores",
                        Map.of("gate", gate, "found", fault.orElse(Wording.NONE)));
            }
        }
    }

    private static Optional<LocalizedText> fault(Checkup checkup, CheckupGate gate, Inspected inspected) {
        Optional<CheckupScore> score = checkup.score(gate);
        if (score.isEmpty()) {
            return Optional.of(Wording.NONE);
        }
        boolean own = score.get()
                .by()
                .filter(by -> inspected
                        .people()
                        .isSamePerson(by, Actor.cadre(checkup.subject().id())))
                .isPresent();
        return own && gate != CheckupGate.SELF ? Optional.of(OWN) : Optional.empty();
    }
}
