package org.qinglian.examples.county.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.qinglian.core.care.CareRegister;
import org.qinglian.core.care.ToleranceApplication;

/** The records of care while they are being made (关爱底稿). */
final class CareDraft {
    final List<ToleranceApplication> tolerances = new ArrayList<>();

    CareRegister register() {
        return CareRegister.builder().tolerances(tolerances).build();
    }
}
