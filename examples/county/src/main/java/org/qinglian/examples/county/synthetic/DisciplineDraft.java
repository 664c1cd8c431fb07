package org.qinglian.examples.county.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.qinglian.core.discipline.DisciplineRegister;
import org.qinglian.core.discipline.SanctionDecision;

/** The records of sanctions while they are being made (纪律处分底稿). */
final class DisciplineDraft {
    final List<SanctionDecision> decisions = new ArrayList<>();

    DisciplineRegister register() {
        return DisciplineRegister.builder().decisions(decisions).build();
    }
}
