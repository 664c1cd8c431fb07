package org.qinglian.examples.county.figures;

import java.util.List;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.discipline.BulletinFigures;
import org.qinglian.core.discipline.CategoryScheme;

/**
 * A bulletin on violations of the spirit of the Eight-point Decision (查处违反中央八项规定精神问题情况) for a month or a
 * longer period, with its tables.
 *
 * @param id its identifier, for example {@code CN2022-08}
 * @param scope the country or the province
 * @param period the month or the period, as printed
 * @param figures its numbers
 * @param scheme the categories by which it counts
 * @param source where it was printed
 */
public record PublishedBulletin(
        String id,
        LocalizedText scope,
        LocalizedText period,
        BulletinFigures figures,
        CategoryScheme scheme,
        LocalizedText source) {
    /** What must hold among the numbers of the bulletin. */
    public List<FigureCheck> checks() {
        return figures.identities(scheme).stream()
                .map(identity -> new FigureCheck(id, identity))
                .toList();
    }
}
