package org.qinglian.export.content;

import java.math.BigDecimal;
import java.util.Locale;
import org.qinglian.core.common.Share;
import org.qinglian.core.document.Location;
import org.qinglian.scoring.rule.ShownNumber;

/** How reports say numbers and places (数字表述): the same in both languages. */
public final class Figures {
    private static final BigDecimal WHOLE = new BigDecimal("100.0");

    private static final int SHADES = 6;

    private Figures() {}

    /** A count with its thousands apart: {@code 96,000}. */
    public static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /**
     * A share in percent with one decimal. What is not complete never shows as 100.0 %, what is not empty never as 0.0 %; an
     * empty whole has no share.
     */
    public static String percent(Share share) {
        return share.percent(1)
                .map(percent -> {
                    if (percent.compareTo(WHOLE) == 0 && !share.isComplete()) {
                        return ">99.9%";
                    }
                    return percent.signum() == 0 && share.part() > 0 ? "<0.1%" : percent.toPlainString() + "%";
                })
                .orElse("–");
    }

    /**
     * The shade of a grade, 0 for the best to 5 for the worst, spread evenly over all grades.
     *
     * @param place the place of the grade, 0 for the best
     * @param grades how many grades there are
     */
    public static int shade(int place, int grades) {
        return grades < 2 ? 0 : Math.round((float) place * (SHADES - 1) / (grades - 1));
    }

    /** Points in their plainest form: {@code 7.5}. */
    public static String points(BigDecimal points) {
        return points(points, Integer.MAX_VALUE);
    }

    /** Points with so many decimals at the most: {@code 7.67}. */
    public static String points(BigDecimal points, int digits) {
        return ShownNumber.of(points, digits);
    }

    /** The same with their sign: {@code +5}, {@code −2}, {@code 0}. */
    public static String signed(BigDecimal points, int digits) {
        return ShownNumber.signed(points, digits);
    }

    /** A number to its last digit, with its thousands apart and a true minus sign: {@code −1,234.50}. */
    public static String number(BigDecimal number) {
        String digits = String.format(Locale.ROOT, "%,." + Math.max(number.scale(), 0) + "f", number.abs());
        return number.signum() < 0 ? "−" + digits : digits;
    }

    /** A file and line: {@code coverage/households.json:12}. */
    public static String place(Location location) {
        return location.line() == 0 ? location.file() : location.file() + ":" + location.line();
    }

    /** A file, line and column: {@code coverage/households.json:12:5}. */
    public static String exactPlace(Location location) {
        return location.column() == 0 ? place(location) : place(location) + ":" + location.column();
    }
}
