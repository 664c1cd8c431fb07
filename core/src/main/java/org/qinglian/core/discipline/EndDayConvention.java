package org.qinglian.core.discipline;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/**
 * Which day is the last one of a period of months (期限末日算法). No text of authority settles it, so a place declares it;
 * what matters is that
 * the same one is used throughout.
 */
public enum EndDayConvention implements Coded {
    /**
     * The day before the anniversary: 12 months from 2024-03-15 end on 2025-03-14. Where the last month has no such
     * day, its last
     * day: 6 months from 2024-08-31 end on 2025-02-28.
     */
    DAY_BEFORE_ANNIVERSARY("day-before-anniversary", "对应日前一日", "day before the anniversary") {
        @Override
        LocalDate lastDay(LocalDate start, LocalDate anniversary) {
            boolean clipped = anniversary.getDayOfMonth() != start.getDayOfMonth();
            return clipped ? anniversary : anniversary.minusDays(1);
        }
    },
    /** The same, but reckoned from the clipped day: 6 months from 2024-08-31 end on 2025-02-27. */
    DAY_BEFORE_CLIPPED_ANNIVERSARY(
            "day-before-clipped-anniversary", "对应日（无对应日者月末日）前一日", "day before the anniversary, once clipped") {
        @Override
        LocalDate lastDay(LocalDate start, LocalDate anniversary) {
            return anniversary.minusDays(1);
        }
    },
    /** The anniversary itself, as the Civil Code counts (民法典 art. 202): 12 months from 2024-03-15 end on 2025-03-15. */
    ANNIVERSARY_DAY("anniversary-day", "对应日", "anniversary") {
        @Override
        LocalDate lastDay(LocalDate start, LocalDate anniversary) {
            return anniversary;
        }
    };

    private final String code;
    private final LocalizedText label;

    EndDayConvention(String code, String zh, String en) {
        this.code = code;
        this.label = LocalizedText.of(zh, en);
    }

    abstract LocalDate lastDay(LocalDate start, LocalDate anniversary);

    /**
     * The last day, included, of a period.
     *
     * @param start its first day
     * @param months its length, 1 or more
     */
    public LocalDate lastDay(LocalDate start, long months) {
        return lastDay(start, later(start, months));
    }

    /** So many months later; never beyond the last date there is, however absurd the number on record. */
    static LocalDate later(LocalDate day, long months) {
        return months > ChronoUnit.MONTHS.between(day, LocalDate.MAX) ? LocalDate.MAX : day.plusMonths(months);
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
