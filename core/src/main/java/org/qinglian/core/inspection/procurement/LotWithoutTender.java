package org.qinglian.core.inspection.procurement;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.procurement.Lot;
import org.qinglian.core.procurement.ProjectStage;

/** Every lot is procured through a tender on record (标段对应招标), from the stage of tendering on. */
final class LotWithoutTender extends RecordCheck<Lot> {
    LotWithoutTender() {
        super("procurement.lot-without-tender", Severity.ERROR, Optional.empty(), ProcurementCollections.LOTS);
    }

    @Override
    protected void judge(Lot lot, String pointer, Inspected inspected, Verdicts verdicts) {
        boolean early = ProcurementShared.index(inspected)
                .project(lot.project())
                .flatMap(project -> project.stateOn(inspected.asOf()))
                .filter(stage -> stage.compareTo(ProjectStage.TENDERING) < 0)
                .isPresent();
        boolean tendered = !ProcurementShared.index(inspected).tenders(lot.id()).isEmpty();
        if (tendered || !early) {
            verdicts.expect(tendered, lot, pointer, Map.of());
        }
    }
}
