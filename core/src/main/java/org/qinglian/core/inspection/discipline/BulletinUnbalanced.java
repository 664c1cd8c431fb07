package org.qinglian.core.inspection.discipline;

import java.util.Map;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.FigureIdentity;

/** The categories, blocks and levels of a monthly bulletin add up (月度通报数据不符). */
final class BulletinUnbalanced implements Check {
    @Override
    public String id() {
        return "discipline.bulletin-unbalanced";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        Bulletins.forEachFigures(inspected, verdicts, (bulletin, pointer, figures, scheme) -> {
            for (FigureIdentity identity : figures.identities(scheme)) {
                verdicts.expect(
                        identity.holds(),
                        bulletin,
                        pointer,
                        Map.of(
                                "rule", identity.rule(),
                                "found", identity.published(),
                                "expected", identity.computed()));
            }
        });
    }
}
