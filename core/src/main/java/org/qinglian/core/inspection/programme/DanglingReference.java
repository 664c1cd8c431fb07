package org.qinglian.core.inspection.programme;

import java.util.Map;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.RecordKind;
import org.qinglian.core.common.Severity;
import org.qinglian.core.programme.Registry;

/** A reference must name a record of the programme (悬空引用). */
final class DanglingReference implements Check {
    @Override
    public String id() {
        return "programme.dangling-reference";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        verdicts.met(inspected.registry().resolved());
        for (Registry.Mention mention : inspected.registry().dangling()) {
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
