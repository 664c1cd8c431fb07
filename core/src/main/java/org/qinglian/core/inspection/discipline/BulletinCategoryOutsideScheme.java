package org.qinglian.core.inspection.discipline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Edition;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.BulletinCell;
import org.qinglian.core.discipline.CategoryScheme;
import org.qinglian.core.discipline.DisciplineNorms;
import org.qinglian.core.discipline.MonthlyBulletin;
import org.qinglian.core.organization.RankGroup;
import org.qinglian.core.organization.RankGrouping;

/** A monthly bulletin counts by the categories and levels of its month (通报类别不属当期口径). */
final class BulletinCategoryOutsideScheme implements Check {
    @Override
    public String id() {
        return "discipline.bulletin-category-outside-scheme";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("全国查处违反中央八项规定精神问题情况统计口径"));
    }

    private static final List<String> LEVELS =
            RankGrouping.EIGHT_RULES.groups().stream().map(RankGroup::code).toList();

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
            cells(
                    verdicts,
                    bulletin,
                    pointer + "/figures/cells/",
                    bulletin.figures().cells(),
                    scheme.get());
            bulletin.yearToDate()
                    .ifPresent(figures ->
                            cells(verdicts, bulletin, pointer + "/yearToDate/cells/", figures.cells(), scheme.get()));
        }
    }

    private static void cells(
            Verdicts verdicts,
            MonthlyBulletin bulletin,
            String pointer,
            List<BulletinCell> cells,
            CategoryScheme scheme) {
        for (int k = 0; k < cells.size(); k++) {
            BulletinCell cell = cells.get(k);
            Optional<String> outside = cell.category()
                    .filter(category -> !scheme.contains(category))
                    .or(() -> cell.level().filter(level -> !LEVELS.contains(level)));
            verdicts.expect(
                    outside.isEmpty(),
                    bulletin,
                    pointer + k,
                    Map.of(
                            "found", outside.orElse(""),
                            "month", bulletin.month(),
                            "scheme", scheme.code()));
        }
    }
}
