package org.qinglian.examples.county.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.qinglian.core.common.LocalizedText;

/**
 * One identity among published figures (数据勾稽): what was printed beside what follows from the other numbers.
 *
 * @param row the row or bulletin, for example {@code GD2019}
 * @param rule what must hold
 * @param published what was printed
 * @param computed what follows
 * @param holds whether the two agree
 */
public record FigureCheck(String row, LocalizedText rule, String published, String computed, boolean holds) {
    static FigureCheck equal(String row, LocalizedText rule, long published, long computed) {
        return new FigureCheck(row, rule, count(published), count(computed), published == computed);
    }

    static FigureCheck atMost(String row, LocalizedText rule, long bound, long number) {
        return new FigureCheck(row, rule, "≤ " + count(bound), count(number), number <= bound);
    }

    /** Shares agree if they are equal as numbers: 66 and 66.0 are. */
    static FigureCheck equal(String row, LocalizedText rule, List<BigDecimal> published, List<BigDecimal> computed) {
        boolean holds = published.size() == computed.size()
                && IntStream.range(0, published.size())
                        .allMatch(i -> published.get(i).compareTo(computed.get(i)) == 0);
        return new FigureCheck(row, rule, join(published), join(computed), holds);
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String join(List<BigDecimal> shares) {
        return String.join(" / ", shares.stream().map(BigDecimal::toPlainString).toList());
    }
}
