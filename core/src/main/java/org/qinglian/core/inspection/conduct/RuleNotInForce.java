package org.qinglian.core.inspection.conduct;

import java.util.HashMap;
import java.util.Map;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.conduct.ConductCode;
import org.qinglian.core.conduct.ConductRule;

/** A notice cites rules of a code that is in force on the day of its issue (引用的规定当时不在有效期). */
final class RuleNotInForce implements Check {
    @Override
    public String id() {
        return "conduct.rule-not-in-force";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        Map<Ref<ConductRule>, ConductCode> codes = new HashMap<>();
        inspected
                .programme()
                .conduct()
                .codes()
                .forEach(code -> code.rules().forEach(rule -> codes.putIfAbsent(rule.id(), code)));
        Notices.forEach(
                inspected,
                (notice, pointer) -> notice.issuedOn().ifPresent(issued -> {
                    for (int i = 0; i < notice.rules().size(); i++) {
                        ConductCode code = codes.get(notice.rules().get(i));
                        if (code != null) {
                            verdicts.expect(
                                    code.inForce().contains(issued),
                                    notice,
                                    pointer + "/rules/" + i,
                                    Map.of(
                                            "rule", notice.rules().get(i),
                                            "code", code.id(),
                                            "found", issued,
                                            "expected", code.inForce().inWords()));
                        }
                    }
                }));
    }
}
