package org.qinglian.core.inspection.discipline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Edition;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.CategoryScheme;
import org.qinglian.core.discipline.DisciplineNorms;
import org.qinglian.core.discipline.FigureIdentity;
import org.qinglian.core.discipline.MonthlyBulletin;

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
        DisciplineNorms norms = inspected.norms(DisciplineNorms.standard());
        List<MonthlyBulletin> bulletins = inspected.programme().discipline().bulletins();
        for (int i = 0; i < bulletins.size(); i++) {
            MonthlyBulletin bulletin = bulletins.get(i);
            String pointer = "/discipline/bulletins/" + i;
            Optional<CategoryScheme> scheme =
                    norms.categories().on(bulletin.month().start()).map(Edition::content);
            if (scheme.isEmpty()) {
                verdicts.notAssessable(
                        bulletin,
                        "discipline.bulletin-category-outside-scheme.no-scheme",
                        Map.of("found", bulletin.month()));
                continue;
            }
            identities(
                    verdicts, bulletin, pointer + "/figures", bulletin.figures().identities(scheme.get()));
            bulletin.yearToDate()
                    .ifPresent(figures ->
                            identities(verdicts, bulletin, pointer + "/yearToDate", figures.identities(scheme.get())));
        }
    }

    private static void identities(
            Verdicts verdicts, MonthlyBulletin bulletin, String pointer, List<FigureIdentity> identities) {
        for (FigureIdentity identity : identities) {
            verdicts.expect(
                    identity.holds(),
                    bulletin,
                    pointer,
                    Map.of("rule", identity.rule(), "found", identity.published(), "expected", identity.computed()));
        }
    }
}
