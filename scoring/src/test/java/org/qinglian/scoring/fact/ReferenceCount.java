package org.qinglian.scoring.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.qinglian.core.common.Period;

/** Events of one kind and how they count, in the plainest way: each is held against every other. */
final class ReferenceCount {
    private static final MathContext FINE = new MathContext(80);

    /** An event and what of it counts. */
    record Counted(Event event, BigDecimal amount) {}

    private final RandomFacts facts;
    private final String kind;
    private final Map<String, String> where;
    private final Counting counting;
    private final Optional<Worth> worth;
    private final boolean asOne;

    ReferenceCount(
            RandomFacts facts,
            String kind,
            Map<String, String> where,
            Optional<Counting> counting,
            Optional<Worth> worth,
            boolean asOne) {
        this.facts = facts;
        this.kind = kind;
        this.where = where;
        this.counting = counting.orElse(new Counting(Map.of(), Optional.empty(), List.of(), Optional.empty()));
        this.worth = worth;
        this.asOne = asOne;
    }

    LocalDate first() {
        Period period = facts.period();
        return counting.lookBack()
                .map(back -> before(period.end().plusDays(1), back))
                .orElse(period.start());
    }

    LocalDate earliest() {
        return earliest(counting.caps(), first());
    }

    boolean isTimely(LocalDate day) {
        return counting.during().isEmpty() || isIn(day, counting.during().get());
    }

    boolean applies() {
        for (LocalDate day = first(); !day.isAfter(facts.period().end()); day = day.plusDays(1)) {
            if (isTimely(day)) {
                return true;
            }
        }
        return false;
    }

    List<Counted> events(String subject) {
        return events(subject, earliest());
    }

    /** All that count, with the amount of each; also those before the first day. */
    List<Counted> events(String subject, LocalDate since) {
        List<Event> candidates = facts.known(subject).stream()
                .filter(event -> !event.occurredOn().isBefore(since))
                .filter(event -> event.kind().equals(kind) && has(event, where))
                .filter(event -> isTimely(event.occurredOn()))
                .filter(event -> counting.unless().entrySet().stream()
                        .noneMatch(excuse -> has(event, Map.of(excuse.getKey(), excuse.getValue()))))
                .toList();
        List<Counted> worths = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            if (!isRepeated(candidates, i)) {
                Event event = candidates.get(i);
                worths.add(new Counted(event, asOne ? BigDecimal.ONE : worth(event)));
            }
        }
        return capped(worths, counting.caps(), asOne, first(), facts.period());
    }

    private boolean isRepeated(List<Event> events, int at) {
        if (counting.once().isEmpty()) {
            return false;
        }
        Once once = counting.once().get();
        Event event = events.get(at);
        for (int i = 0; i < events.size(); i++) {
            Event other = events.get(i);
            boolean one = once.by().stream()
                    .allMatch(name -> event.attributes().containsKey(name)
                            && Objects.equals(
                                    event.attributes().get(name),
                                    other.attributes().get(name)));
            int place = once.highest()
                    .map(order -> place(order, other) - place(order, event))
                    .orElse(0);
            if (i != at
                    && one
                    && together(event, other, first(), facts.period())
                    && (place < 0 || (place == 0 && i < at))) {
                return true;
            }
        }
        return false;
    }

    private static int place(Once.Highest order, Event event) {
        int place = order.order().indexOf(event.attributes().get(order.attribute()));
        return place < 0 ? Integer.MAX_VALUE / 2 : place;
    }

    private BigDecimal worth(Event event) {
        BigDecimal quantity = event.quantity().orElse(BigDecimal.ONE);
        if (worth.isEmpty()) {
            return quantity;
        }
        BigDecimal amount = quantity;
        if (worth.get().units().isPresent()) {
            Worth.Units units = worth.get().units().get();
            boolean enough =
                    units.least().isEmpty() || quantity.compareTo(units.least().get()) >= 0;
            amount = enough ? units(quantity, units) : BigDecimal.ZERO;
        }
        BigDecimal counted = amount;
        if (!worth.get().bands().isEmpty()) {
            amount = BigDecimal.ZERO;
            for (Worth.WorthBand band : worth.get().bands()) {
                boolean reached =
                        band.from().isEmpty() || counted.compareTo(band.from().get()) >= 0;
                amount = reached ? band.worth() : amount;
            }
        }
        for (Worth.Multiplier multiplier : worth.get().multipliers()) {
            if (has(event, Map.of(multiplier.attribute(), multiplier.value()))) {
                amount = amount.multiply(multiplier.factor());
            }
        }
        return amount;
    }

    /** The events from the first day on of which something counts. */
    List<Event> counting(String subject) {
        return events(subject).stream()
                .filter(each -> each.amount().signum() != 0)
                .map(Counted::event)
                .filter(event -> !event.occurredOn().isBefore(first()))
                .toList();
    }

    private static BigDecimal units(BigDecimal quantity, Worth.Units units) {
        BigDecimal exact = quantity.divide(units.length(), FINE);
        return switch (units.part()) {
            case DROPPED -> exact.setScale(0, RoundingMode.DOWN);
            case COUNTED -> exact.setScale(0, RoundingMode.UP);
            case HALF_UP -> exact.setScale(0, RoundingMode.HALF_UP);
        };
    }

    static boolean has(Event event, Map<String, String> attributes) {
        return event.attributes().entrySet().containsAll(attributes.entrySet());
    }

    /** From its first day on until its last, through a year with a 29 February whichever it is. */
    private static boolean isIn(LocalDate day, YearPart part) {
        boolean beforeMarch = part.from().getMonthValue() < 3;
        for (LocalDate each = part.from().atYear(beforeMarch ? 2028 : 2027); ; each = each.plusDays(1)) {
            if (MonthDay.from(each).equals(MonthDay.from(day))) {
                return true;
            }
            if (MonthDay.from(each).equals(part.to())) {
                return false;
            }
        }
    }

    static LocalDate before(LocalDate day, Stretch stretch) {
        int number = stretch.value();
        return switch (stretch.unit()) {
            case DAY -> day.minusDays(number);
            case WEEK -> day.minusDays(7L * number);
            case MONTH -> day.minusMonths(number);
            case QUARTER -> day.minusMonths(3L * number);
            case HALF -> day.minusMonths(6L * number);
            case YEAR -> day.minusMonths(12L * number);
        };
    }

    static LocalDate earliest(List<WindowCap> caps, LocalDate first) {
        LocalDate earliest = first;
        for (WindowCap cap : caps) {
            LocalDate day = first;
            while (isOfMonths(cap.per()) && !begins(cap.per(), day)) {
                day = day.minusDays(1);
            }
            earliest = day.isBefore(earliest) ? day : earliest;
        }
        return earliest;
    }

    private static boolean isOfMonths(WindowUnit unit) {
        return unit != WindowUnit.DAY && unit != WindowUnit.WEEK;
    }

    /** Whether a window of the calendar begins on a day. */
    static boolean begins(WindowUnit unit, LocalDate day) {
        boolean month = day.getDayOfMonth() == 1;
        return switch (unit) {
            case DAY -> true;
            case WEEK -> day.getDayOfWeek() == DayOfWeek.MONDAY;
            case MONTH -> month;
            case QUARTER -> month && List.of(1, 4, 7, 10).contains(day.getMonthValue());
            case HALF -> month && List.of(1, 7).contains(day.getMonthValue());
            case YEAR -> month && day.getMonthValue() == 1;
        };
    }

    /** Whether two events count together: both from the first day on, or both in one period before it. */
    static boolean together(Event one, Event other, LocalDate first, Period period) {
        boolean before = one.occurredOn().isBefore(first);
        if (before != other.occurredOn().isBefore(first)) {
            return false;
        }
        int months = period.unit().months();
        return !before || periodOf(one, months) == periodOf(other, months);
    }

    private static int periodOf(Event event, int months) {
        return (event.occurredOn().getYear() * 12 + event.occurredOn().getMonthValue() - 1) / months;
    }

    private static boolean shares(WindowCap cap, Event one, Event other, LocalDate first, Period period) {
        LocalDate a = one.occurredOn();
        LocalDate b = other.occurredOn();
        boolean window = switch (cap.per()) {
            case DAY -> a.equals(b);
            case WEEK ->
                a.get(IsoFields.WEEK_BASED_YEAR) == b.get(IsoFields.WEEK_BASED_YEAR)
                        && a.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) == b.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
                        && together(one, other, first, period);
            case MONTH -> a.getYear() == b.getYear() && a.getMonth() == b.getMonth();
            case QUARTER ->
                a.getYear() == b.getYear() && a.get(IsoFields.QUARTER_OF_YEAR) == b.get(IsoFields.QUARTER_OF_YEAR);
            case HALF -> a.getYear() == b.getYear() && a.getMonthValue() > 6 == b.getMonthValue() > 6;
            case YEAR -> a.getYear() == b.getYear();
        };
        return window
                && cap.by().stream()
                        .allMatch(name -> one.attributes()
                                .getOrDefault(name, "")
                                .equals(other.attributes().getOrDefault(name, "")));
    }

    static List<Counted> capped(
            List<Counted> events, List<WindowCap> caps, boolean whole, LocalDate first, Period period) {
        List<Counted> counted = new ArrayList<>();
        for (Counted each : events) {
            BigDecimal left = each.amount();
            for (WindowCap cap : each.amount().signum() > 0 ? caps : List.<WindowCap>of()) {
                BigDecimal used = counted.stream()
                        .filter(earlier -> earlier.amount().signum() > 0)
                        .filter(earlier -> shares(cap, each.event(), earlier.event(), first, period))
                        .map(Counted::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                left = left.min(cap.most().subtract(used));
            }
            boolean cut = left.compareTo(each.amount()) < 0;
            boolean none = cut && (whole || left.signum() < 0);
            counted.add(new Counted(each.event(), none ? BigDecimal.ZERO : left));
        }
        return counted;
    }

    static BigDecimal sum(List<Counted> events, LocalDate first) {
        return events.stream()
                .filter(each -> !each.event().occurredOn().isBefore(first))
                .map(Counted::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
