package org.qinglian.examples.county.synthetic;

import org.qinglian.core.responsibility.ResponsibilityRegister;

/** The records of duties and who answers for them while they are being made (责任底稿). */
final class ResponsibilityDraft {
    ResponsibilityRegister register() {
        return ResponsibilityRegister.builder().build();
    }
}
