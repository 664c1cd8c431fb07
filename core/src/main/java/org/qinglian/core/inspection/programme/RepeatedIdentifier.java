package org.qinglian.core.inspection.programme;

import java.util.Map;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.RecordKind;
import org.qinglian.core.common.Severity;
import org.qinglian.core.programme.Registry;

/** An identifier must name one record of its type only (重复标识). */
final class RepeatedIdentifier implements Check {
    @Override
    public String id() {
        return "programme.repeated-identifier";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        verdicts.met(inspected.registry().records());
        for (Registry.Mention mention : inspected.registry().repeated()) {
            verdicts.notMet(
                    inspected.programme(),
                    mention.pointer(),
                    Map.of(
                            "target",
                            RecordKind.of(mention.type()),
                            "found",
                            mention.ref(),
                            "place",
                            mention.pointer()));
        }
    }
}
