package org.qinglian.core.inspection.fund;

import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCollection;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Severity;
import org.qinglian.core.fund.HoldsMoney;

/** A check of the amounts of every record of funds that states any (金额检查). */
abstract class MoneyCheck implements Check {
    private final String id;

    MoneyCheck(String id) {
        this.id = id;
    }

    /** Judges the amounts of one record. */
    abstract <T extends Identified<T> & HoldsMoney> void judge(T record, String pointer, Verdicts verdicts);

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public final void run(Inspected inspected, Verdicts verdicts) {
        each(FundCollections.DOCUMENTS, inspected, verdicts);
        each(FundCollections.FLOWS, inspected, verdicts);
        each(FundCollections.BATCHES, inspected, verdicts);
    }

    private <T extends Identified<T> & HoldsMoney> void each(
            RecordCollection<T> collection, Inspected inspected, Verdicts verdicts) {
        collection.forEach(inspected, (record, pointer) -> judge(record, pointer, verdicts));
    }
}
