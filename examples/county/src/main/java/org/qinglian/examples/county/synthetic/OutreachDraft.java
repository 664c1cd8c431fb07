package org.qinglian.examples.county.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.qinglian.core.outreach.OutreachRegister;
import org.qinglian.core.outreach.SectorPlan;

/** The records of outreach while they are being made (共建台账底稿). */
final class OutreachDraft {
    final List<SectorPlan> plans = new ArrayList<>();

    OutreachRegister register() {
        return OutreachRegister.builder().plans(plans).build();
    }
}
