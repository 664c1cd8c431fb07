package org.qinglian.examples.county.synthetic;

import org.qinglian.core.discipline.DisciplineRegister;

/** The records of sanctions while they are being made (纪律处分底稿). */
final class DisciplineDraft {
    DisciplineRegister register() {
        return DisciplineRegister.builder().build();
    }
}
