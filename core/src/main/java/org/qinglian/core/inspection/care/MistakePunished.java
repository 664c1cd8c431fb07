package org.qinglian.core.inspection.care;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.care.AccusationNature;
import org.qinglian.core.care.CareBasis;
import org.qinglian.core.care.FalseAccusationFinding;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** Who was merely mistaken is educated and not punished (错告不罚). */
final class MistakePunished extends RecordCheck<FalseAccusationFinding> {
    MistakePunished() {
        super(
                "care.mistake-punished",
                Severity.ERROR,
                Optional.of(CareBasis.REPORT_HANDLING),
                CareCollections.ACCUSATIONS);
    }

    @Override
    protected void judge(FalseAccusationFinding finding, String pointer, Inspected inspected, Verdicts verdicts) {
        if (finding.nature().filter(AccusationNature.MISTAKEN::equals).isPresent()) {
            verdicts.expect(
                    !finding.punishesMistake(),
                    finding,
                    pointer + "/handling",
                    Map.of("found", Wording.name(finding.handling())));
        }
    }
}
