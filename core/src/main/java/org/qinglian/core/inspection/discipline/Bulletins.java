package org.qinglian.core.inspection.discipline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Edition;
import org.qinglian.core.discipline.BulletinFigures;
import org.qinglian.core.discipline.CategoryScheme;
import org.qinglian.core.discipline.DisciplineNorms;
import org.qinglian.core.discipline.MonthlyBulletin;

/** What the checks of monthly bulletins have in common (月度通报检查共用). */
final class Bulletins {
    /** Told of the figures of a bulletin, where they stand, and by which categories its month is counted. */
    interface Visitor {
        void figures(MonthlyBulletin bulletin, String pointer, BulletinFigures figures, CategoryScheme scheme);
    }

    private Bulletins() {}

    /** The figures of the month and those of the year to date; a month without categories cannot be assessed. */
    static void forEachFigures(Inspected inspected, Verdicts verdicts, Visitor visitor) {
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
            visitor.figures(bulletin, pointer + "/figures", bulletin.figures(), scheme.get());
            bulletin.yearToDate()
                    .ifPresent(figures -> visitor.figures(bulletin, pointer + "/yearToDate", figures, scheme.get()));
        }
    }
}
