package org.qinglian.examples.county.synthetic;

import org.qinglian.core.accountability.AccountabilityRegister;

/** The records of accountability while they are being made (问责底稿). */
final class AccountabilityDraft {
    AccountabilityRegister register() {
        return AccountabilityRegister.builder().build();
    }
}
