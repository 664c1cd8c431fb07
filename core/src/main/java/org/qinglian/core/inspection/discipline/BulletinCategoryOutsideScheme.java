package org.qinglian.core.inspection.discipline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.BulletinCell;
import org.qinglian.core.discipline.CategoryScheme;
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
        Bulletins.forEachFigures(inspected, verdicts, (bulletin, pointer, figures, scheme) -> {
            for (int i = 0; i < figures.cells().size(); i++) {
                Optional<String> outside = outside(figures.cells().get(i), scheme);
                verdicts.expect(
                        outside.isEmpty(),
                        bulletin,
                        pointer + "/cells/" + i,
                        Map.of(
                                "found", outside.orElse(""),
                                "month", bulletin.month(),
                                "scheme", scheme.code()));
            }
        });
    }

    /** The category, else the level, that the scheme does not have. */
    private static Optional<String> outside(BulletinCell cell, CategoryScheme scheme) {
        return cell.category()
                .filter(category -> !scheme.contains(category))
                .or(() -> cell.level().filter(level -> !LEVELS.contains(level)));
    }
}
