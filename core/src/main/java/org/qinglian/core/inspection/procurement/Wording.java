package org.qinglian.core.inspection.procurement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.procurement.Bid;

/** How findings of procurement name what they found (行文). */
final class Wording {
    static final LocalizedText NOTHING = LocalizedText.of("无", "none");

    private Wording() {}

    /** The labels, one after the other; a word for nothing if there is none. */
    static LocalizedText names(Collection<? extends Coded> codes) {
        return codes.isEmpty()
                ? NOTHING
                : LocalizedText.of(join(codes, Locale.CHINA, "、"), join(codes, Locale.ENGLISH, "; "));
    }

    /** The identifiers of bidders, each once. */
    static LocalizedText bidders(Collection<Bid> bids) {
        return list(bids.stream().map(bid -> bid.bidder().id()).distinct().toList());
    }

    /** The words, one after the other. */
    static LocalizedText list(Collection<String> words) {
        return words.isEmpty() ? NOTHING : LocalizedText.of(String.join("、", words), String.join(", ", words));
    }

    /** What there is, or a word for nothing. */
    static Object orNothing(Optional<?> found) {
        return found.isPresent() ? found.get().toString() : NOTHING;
    }

    /** As percent, rounded half up to two decimals. */
    static String percent(BigDecimal ratio) {
        return ratio.movePointRight(2).setScale(2, RoundingMode.HALF_UP) + "%";
    }

    private static String join(Collection<? extends Coded> codes, Locale locale, String separator) {
        return codes.stream().map(code -> code.label().in(locale)).collect(Collectors.joining(separator));
    }
}
