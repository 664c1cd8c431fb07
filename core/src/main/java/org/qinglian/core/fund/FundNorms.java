package org.qinglian.core.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.calendar.Timeliness;
import org.qinglian.core.calendar.WorkCalendar;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Norms;

/**
 * What funds leave to the place or the edition of a rule (财政资金标准).
 *
 * @param books the books that a government keeps: all four (预算法, 2018, art. 5)
 * @param function how far expenditure is published by function: to the item (预算法实施条例, 2020, art. 6)
 * @param economic how far basic expenditure is published by economic nature: to the section (same article)
 * @param publishWithin within what time a document is published, for the rate of publication on time: 20 days (预算法, 2018,
 *     art. 14)
 * @param sanGongGrowth by how many percent one of the three expenses may exceed the year before without a reason: 0, common
 *     control (年度控制惯例), not law
 * @param passOnWithin how long money may stay where it is to be passed on: 30 days, which the law sets for provinces (预算法,
 *     2018, art. 52); for other levels this library's assumption
 * @param firstPaymentWithin how long it may stay at the last stop before the first payment: 90 days, this library's assumption
 * @param publicity how long the lists of subsidies are made public at least: 7 working days, by a practice guide; a county
 *     has 3 days, Shaanxi 1 month
 * @param creditWithin within what time the bank credits a payment: 24 hours in Shaanxi; since days are on record and no hours, by
 *     the next day
 * @param fixWithin within what time a failed payment is put right: 3 working days, the practice of a township
 * @param transparencyScales the scales of transparency: those of Tsinghua University of 2013 and 2025
 */
@Value.Builder
public record FundNorms(
        Set<BookKind> books,
        ClassificationDetail function,
        ClassificationDetail economic,
        TimeLimit publishWithin,
        BigDecimal sanGongGrowth,
        TimeLimit passOnWithin,
        TimeLimit firstPaymentWithin,
        PublicityRule publicity,
        TimeLimit creditWithin,
        TimeLimit fixWithin,
        List<TransparencyScale> transparencyScales)
        implements Norms, WithFundNorms {
    private static final FundNorms STANDARD = builder()
            .books(EnumSet.allOf(BookKind.class))
            .function(ClassificationDetail.ITEM)
            .economic(ClassificationDetail.SECTION)
            .publishWithin(TimeLimit.days(20))
            .sanGongGrowth(BigDecimal.ZERO)
            .passOnWithin(TimeLimit.days(30))
            .firstPaymentWithin(TimeLimit.days(90))
            .publicity(PublicityRule.sevenWorkingDays())
            .creditWithin(TimeLimit.days(1))
            .fixWithin(TimeLimit.workingDays(3))
            .addTransparencyScales(TransparencyScale.cities2013(), TransparencyScale.cities2025())
            .build();

    public FundNorms {
        books = Set.copyOf(books);
        transparencyScales = Copy.list(transparencyScales);
    }

    public static FundNormsBuilder builder() {
        return new FundNormsBuilder();
    }

    /** What is published, and where nothing is, what each component says of its default. */
    public static FundNorms standard() {
        return STANDARD;
    }

    /** How long the lists of a subsidy are made public at least: by its own rule, else by the norm. */
    public PublicityRule publicityOf(Optional<Subsidy> subsidy) {
        return subsidy.flatMap(Subsidy::publicity)
                .map(own -> new PublicityRule(own, publicity.basis()))
                .orElse(publicity);
    }

    /** By when the money of a stay should have left. */
    public Deadline endOf(FundStay stay, WorkCalendar calendar) {
        return Deadline.of(stay.since(), stay.isLast() ? firstPaymentWithin : passOnWithin, calendar);
    }

    /** Whether money stays, or stayed, longer than it may (滞留). */
    public boolean isStuck(FundStay stay, WorkCalendar calendar, LocalDate asOf) {
        Timeliness found = endOf(stay, calendar).judge(stay.until(), asOf);
        return found == Timeliness.LATE || found == Timeliness.OVERDUE;
    }

    /** The scale of a code. */
    public Optional<TransparencyScale> transparencyScale(String code) {
        return transparencyScales.stream()
                .filter(scale -> scale.code().equals(code))
                .findFirst();
    }
}
