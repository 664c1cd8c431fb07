package org.qinglian.core.outreach;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.Copy;
import org.qinglian.core.organization.Actor;

/**
 * Which bodies come last in a public review, and below a score (末位且低于分数线): last place and below 70 in Wuhan, for example.
 * Both must hold. It names them; what follows is decided elsewhere.
 *
 * @param bodies the last ones, several if they are level; none if the last score is not below the mark
 */
public record LastPlace(List<Actor> bodies) {
    public LastPlace {
        bodies = Copy.list(bodies);
    }

    /**
     * The last ones of a review.
     *
     * @param below the mark; a score equal to it is not below
     */
    public static LastPlace of(Collection<BodyRating> ratings, BigDecimal below) {
        Optional<BigDecimal> lowest = ratings.stream()
                .map(BodyRating::score)
                .min(Comparator.naturalOrder())
                .filter(score -> score.compareTo(below) < 0);
        return new LastPlace(ratings.stream()
                .filter(rating -> lowest.filter(score -> score.compareTo(rating.score()) == 0)
                        .isPresent())
                .map(BodyRating::body)
                .toList());
    }
}
