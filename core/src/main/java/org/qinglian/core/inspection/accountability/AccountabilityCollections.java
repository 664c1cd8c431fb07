package org.qinglian.core.inspection.accountability;

import org.qinglian.core.accountability.AccountabilityAppeal;
import org.qinglian.core.accountability.AccountabilityCase;
import org.qinglian.core.check.RecordCollection;

/** The collections of the register of accountability (台账分册). */
final class AccountabilityCollections {
    static final RecordCollection<AccountabilityCase> CASES = new RecordCollection<>(
            "/accountability/cases", programme -> programme.accountability().cases());
    static final RecordCollection<AccountabilityAppeal> APPEALS = new RecordCollection<>(
            "/accountability/appeals", programme -> programme.accountability().appeals());

    private AccountabilityCollections() {}
}
