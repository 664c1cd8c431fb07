package org.qinglian.core.outreach;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.calendar.WorkCalendar;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Norms;
import org.qinglian.core.organization.Sector;

/**
 * What outreach leaves to the place (社会共建标准).
 *
 * @param sectors the sectors that are to have a plan: the seven of “1 + 7” (清廉建设实施意见)
 * @param passMark the least score with which a unit is recognised: 90, a rule of one city for villages (2022)
 * @param negativeLookBack for how long an event of the negative list bars recognition: 24 months, the same rule
 * @param publicity the working days of publicity before a recognition: 5 (本库约定, since no plan says it)
 * @param validAnswers the least number of valid answers: 385, for a margin of 5 percentage points at 95 % whatever the share (本库约定)
 * @param publishedDigits the decimals with which shares are published: 1
 * @param topBoxes how many options at the top of a scale count as satisfied: 2, as 2015 很满意 and 比较满意 (国家统计局)
 * @param toldWithin within how many working days of receipt an applicant is told of an extension: the 20 of the reply itself
 *     (政府信息公开条例第三十三条)
 */
@Value.Builder
public record OutreachNorms(
        List<Sector> sectors,
        BigDecimal passMark,
        TimeLimit negativeLookBack,
        int publicity,
        int validAnswers,
        int publishedDigits,
        int topBoxes,
        TimeLimit toldWithin)
        implements Norms, WithOutreachNorms {
    private static final OutreachNorms STANDARD = builder()
            .sectors(Sector.SEVEN)
            .passMark(BigDecimal.valueOf(90))
            .negativeLookBack(TimeLimit.months(24))
            .publicity(5)
            .validAnswers(385)
            .publishedDigits(1)
            .topBoxes(2)
            .toldWithin(TimeLimit.workingDays(20))
            .build();

    public OutreachNorms {
        sectors = Copy.list(sectors);
    }

    public static OutreachNormsBuilder builder() {
        return new OutreachNormsBuilder();
    }

    /** What is published, and where nothing is, what each component says of its default. */
    public static OutreachNorms standard() {
        return STANDARD;
    }

    /**
     * What bars a recognition on a day; an event bars it up to the day, included, on which the look-back ends.
     *
     * @param calendar by which a look-back in working days is counted
     */
    public List<RecognitionBar> bars(Recognition recognition, LocalDate day, WorkCalendar calendar) {
        List<RecognitionBar> bars = new ArrayList<>();
        if (recognition.score().filter(score -> score.compareTo(passMark) < 0).isPresent()) {
            bars.add(RecognitionBar.BELOW_MARK);
        }
        if (recognition.negativeEvents().stream().anyMatch(event -> barsOn(event, day, calendar))) {
            bars.add(RecognitionBar.NEGATIVE_EVENT);
        }
        return List.copyOf(bars);
    }

    private boolean barsOn(NegativeEvent event, LocalDate day, WorkCalendar calendar) {
        return !event.on().isAfter(day)
                && Deadline.of(event.on(), negativeLookBack, calendar)
                        .lastDay()
                        .map(last -> !day.isAfter(last))
                        .orElse(true);
    }
}
