package org.qinglian.core.inspection.discipline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.DisciplineNorms;
import org.qinglian.core.discipline.MonthlyBulletin;

/** The number of a monthly bulletin follows from its month (月度通报期次不符). */
final class BulletinSequenceWrong implements Check {
    @Override
    public String id() {
        return "discipline.bulletin-sequence-wrong";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        DisciplineNorms norms = inspected.norms(DisciplineNorms.standard());
        List<MonthlyBulletin> bulletins = inspected.programme().discipline().bulletins();
        for (int i = 0; i < bulletins.size(); i++) {
            MonthlyBulletin bulletin = bulletins.get(i);
            String pointer = "/discipline/bulletins/" + i;
            if (bulletin.sequence().isEmpty()) {
                continue;
            }
            Optional<Integer> expected = norms.bulletins().number(bulletin.month());
            verdicts.expect(
                    bulletin.sequence().equals(expected),
                    bulletin,
                    pointer + "/sequence",
                    Map.of(
                            "found", bulletin.sequence().get(),
                            "month", bulletin.month(),
                            "expected", expected.map(Object::toString).orElse("0")));
        }
    }
}
