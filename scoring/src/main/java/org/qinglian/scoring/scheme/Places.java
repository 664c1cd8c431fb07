package org.qinglian.scoring.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A number of places (名额): a share of those who are compared, such as 不超过 30%, or a planned count. It has exactly one of the
 * two.
 *
 * <p>Of 7 subjects 30 % is 2.1 places: 2 at most, 2 about, 3 at least.
 *
 * @param word the word of the rule, by which a part of a place is rounded
 * @param share the share, above 0 and at most 1; 0.3 means 30 %
 * @param count the count
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Places(@NotNull PlacesWord word, Optional<BigDecimal> share, Optional<Integer> count) {
    /** A share under a word. */
    public static Places share(PlacesWord word, String share) {
        return new Places(word, Optional.of(new BigDecimal(share)), Optional.empty());
    }

    /** A count under a word. */
    public static Places count(PlacesWord word, int count) {
        return new Places(word, Optional.empty(), Optional.of(count));
    }

    /** The places among so many subjects, before a part of a place is rounded. */
    public BigDecimal exact(int subjects) {
        return share.map(part -> part.multiply(BigDecimal.valueOf(subjects)))
                .orElseGet(() -> BigDecimal.valueOf(count.orElse(0)));
    }

    /** The places among so many subjects. */
    public int among(int subjects) {
        return exact(subjects).setScale(0, mode()).intValueExact();
    }

    private RoundingMode mode() {
        return switch (word) {
            case AT_MOST -> RoundingMode.FLOOR;
            case ABOUT -> RoundingMode.HALF_UP;
            case AT_LEAST -> RoundingMode.CEILING;
        };
    }
}
