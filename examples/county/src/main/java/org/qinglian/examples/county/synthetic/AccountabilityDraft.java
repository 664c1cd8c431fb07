package org.qinglian.examples.county.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.qinglian.core.accountability.AccountabilityAppeal;
import org.qinglian.core.accountability.AccountabilityCase;
import org.qinglian.core.accountability.AccountabilityRegister;
import org.qinglian.core.accountability.Breach;

/** The records of accountability while they are being made (问责底稿). */
final class AccountabilityDraft {
    final List<Breach> breaches = new ArrayList<>();
    final List<AccountabilityCase> cases = new ArrayList<>();
    final List<AccountabilityAppeal> appeals = new ArrayList<>();

    AccountabilityRegister register() {
        return AccountabilityRegister.builder()
                .breaches(breaches)
                .cases(cases)
                .appeals(appeals)
                .build();
    }
}
