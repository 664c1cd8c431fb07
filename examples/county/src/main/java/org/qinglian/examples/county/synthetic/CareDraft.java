package org.qinglian.examples.county.synthetic;

import org.qinglian.core.care.CareRegister;

/** The records of tolerance, clarification and care while they are being made (关爱底稿). */
final class CareDraft {
    CareRegister register() {
        return CareRegister.builder().build();
    }
}
