package org.qinglian.core.calendar;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/**
 * A festival around which discipline is watched most closely (重点节点), in the order of the year.
 *
 * <p>Spring Festival, Dragon Boat and Mid-autumn follow the lunar calendar, Qingming follows the sun: their dates are data.
 */
public enum Festival implements Coded {
    NEW_YEAR("new-year", "元旦", "New Year", MonthDay.of(1, 1)),
    SPRING_FESTIVAL("spring-festival", "春节", "Spring Festival", null),
    QINGMING("qingming", "清明节", "Qingming", null),
    LABOUR_DAY("labour-day", "劳动节", "Labour Day", MonthDay.of(5, 1)),
    DRAGON_BOAT("dragon-boat", "端午节", "Dragon Boat Festival", null),
    MID_AUTUMN("mid-autumn", "中秋节", "Mid-autumn Festival", null),
    NATIONAL_DAY("national-day", "国庆节", "National Day", MonthDay.of(10, 1));

    private final String code;
    private final LocalizedText label;
    private final @Nullable MonthDay fixed;

    Festival(String code, String zh, String en, @Nullable MonthDay fixed) {
        this.code = code;
        this.label = LocalizedText.of(zh, en);
        this.fixed = fixed;
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

    /** The day of the festival in {@code year}; empty for a lunar festival outside 2000 to 2099. */
    public Optional<LocalDate> date(int year) {
        return fixed == null ? FestivalDates.standard().date(this, year) : Optional.of(fixed.atYear(year));
    }
}
