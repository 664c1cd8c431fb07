package org.qinglian.scoring.ranking;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.LocalizedMessage;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.scheme.Quota;
import org.qinglian.scoring.scheme.QuotaKind;

/**
 * What became of a quota in a peer group (比例执行情况).
 *
 * @param quota the quota
 * @param title the official word for its grade
 * @param group the peer group
 * @param subjects how many are graded in the group
 * @param exact the places before rounding; 10 % of 6 is 0.6
 * @param places the places
 * @param holders how many have the grade in the end: of a limit or a target with the better ones if they count in it, of a
 *     bottom quota with the worse ones
 */
public record QuotaResult(
        Quota quota, LocalizedText title, String group, int subjects, BigDecimal exact, int places, int holders) {
    /** Whether it is kept: a limit by no more than its places, a target or a bottom quota by no fewer. */
    public boolean isKept() {
        return quota.kind() == QuotaKind.LIMIT ? holders <= places : holders >= places;
    }

    /** A share of less than one place: rounding alone decides whether there is one. */
    public boolean isBelowOne() {
        return quota.places().share().isPresent() && exact.compareTo(BigDecimal.ONE) < 0;
    }

    /** What to say of it: that it is below one place, or that it is not kept. */
    public Optional<LocalizedMessage> warning() {
        if (isBelowOne()) {
            return Optional.of(message("quota.below-one", Map.of("places", places)));
        }
        return isKept() ? Optional.empty() : Optional.of(message("quota.not-kept", Map.of("places", placesInWords())));
    }

    /** The places as the rule says them: 不超过 3 个, 3 个左右. */
    LocalizedText placesInWords() {
        return RankingMessages.text("quota.places." + quota.places().word().code(), Map.of("places", places));
    }

    private LocalizedMessage message(String code, Map<String, ?> said) {
        Map<String, Object> arguments = new HashMap<>(said);
        arguments.putAll(Map.of(
                "grade",
                title,
                "kind",
                quota.kind(),
                "group",
                group.isEmpty() ? "–" : group,
                "word",
                quota.places().word(),
                "exact",
                exact.stripTrailingZeros().toPlainString(),
                "subjects",
                subjects,
                "holders",
                holders));
        return RankingMessages.messages().message(code, arguments);
    }
}
