package org.qinglian.scoring.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.qinglian.core.common.Period;

/**
 * What facts come to, said once more in the plainest way, from the documentation of measures: every event is held against every
 * other, every day of a stretch is looked at. It shares no code with the measures.
 */
public final class ReferenceMeasures {
    private static final MathContext FINE = new MathContext(80);

    /** What is known of a subject by a measure. */
    public record Known(
            Availability availability, Optional<BigDecimal> number, Optional<String> code, Map<String, Long> tally) {
        private static Known absent(Availability why) {
            return new Known(why, Optional.empty(), Optional.empty(), Map.of());
        }

        private static Known of(BigDecimal number) {
            return new Known(Availability.OBSERVED, Optional.of(number), Optional.empty(), Map.of());
        }

        private static Known of(long number) {
            return of(BigDecimal.valueOf(number));
        }
    }

    private record Counted(Event event, BigDecimal amount) {}

    private final RandomFacts facts;
    private final Map<String, Measure> measures;

    /** Measures of facts. */
    public ReferenceMeasures(RandomFacts facts, Map<String, Measure> measures) {
        this.facts = facts;
        this.measures = measures;
    }

    /** What a measure knows of a subject. */
    public Known of(String name, ScoredSubject subject) {
        Measure measure = Objects.requireNonNull(measures.get(name));
        if (measure instanceof StandingMeasure standing) {
            return standing(standing, subject);
        }
        if (measure instanceof CategoryMeasure category) {
            return code(subject, category.attribute());
        }
        if (measure instanceof ResultMeasure result && result.part() == ResultPart.GRADE) {
            return code(subject, "result:" + result.scheme() + ":grade");
        }
        if (measure instanceof SurveyMeasure survey) {
            return survey(survey, subject.id());
        }
        if (measure instanceof DiscretionMeasure discretion) {
            return discretion(discretion, subject.id());
        }
        return ofEventsOrReading(measure, subject.id());
    }

    private Known ofEventsOrReading(Measure measure, String subject) {
        if (measure instanceof CountMeasure count) {
            Part part = new Part(count.event(), count.where(), count.counting(), Optional.empty(), true);
            return ifKnown(part, () -> Known.of(sum(part.events(subject), part.first())));
        }
        if (measure instanceof SumMeasure sum) {
            Part part = new Part(sum.event(), sum.where(), sum.counting(), sum.worth(), false);
            return ifKnown(part, () -> Known.of(sum(part.events(subject), part.first())));
        }
        if (measure instanceof TallyMeasure tally) {
            Part part = new Part(tally.event(), tally.where(), tally.counting(), Optional.empty(), true);
            return ifKnown(part, () -> tally(tally, part.counting(subject)));
        }
        if (measure instanceof WindowsMeasure windows) {
            Part part = new Part(windows.event(), windows.where(), windows.counting(), Optional.empty(), true);
            return ifKnown(part, () -> windows(windows, part, part.counting(subject)));
        }
        if (measure instanceof RunMeasure run) {
            Part part = new Part(run.event(), run.where(), run.counting(), Optional.empty(), true);
            return ifKnown(part, () -> occasions(run, part.counting(subject)));
        }
        if (measure instanceof PeakMeasure peak) {
            Part part = new Part(peak.event(), peak.where(), peak.counting(), Optional.empty(), true);
            return ifKnown(part, () -> peak(peak, part, part.counting(subject)));
        }
        if (measure instanceof JointMeasure joint) {
            return joint(joint, subject);
        }
        return number(subject, reading(measure));
    }

    private static String reading(Measure measure) {
        if (measure instanceof ReadingMeasure reading) {
            return reading.reading();
        }
        return measure instanceof ResultMeasure result
                ? "result:" + result.scheme() + ":score"
                : ((RollupMeasure) measure).reading();
    }

    private Known number(String subject, String name) {
        Optional<Reading> reading = facts.first(subject, name);
        Availability status = reading.map(ReferenceMeasures::status).orElse(Availability.MISSING);
        if (status != Availability.OBSERVED) {
            return Known.absent(status);
        }
        return reading.flatMap(Reading::value).map(Known::of).orElse(Known.absent(Availability.MISSING));
    }

    private static Availability status(Reading reading) {
        boolean said = reading.value().isPresent() || reading.code().isPresent();
        return reading.availability().orElse(said ? Availability.OBSERVED : Availability.MISSING);
    }

    private Known code(ScoredSubject subject, String name) {
        Optional<Reading> reading = facts.first(subject.id(), name);
        Optional<String> code = Optional.ofNullable(subject.attributes().get(name));
        if (code.isEmpty()) {
            code = reading.flatMap(Reading::code);
        }
        if (code.isPresent()) {
            return new Known(Availability.OBSERVED, Optional.empty(), code, Map.of());
        }
        Availability status = reading.map(ReferenceMeasures::status).orElse(Availability.MISSING);
        return Known.absent(status == Availability.OBSERVED ? Availability.MISSING : status);
    }

    /** Events of one kind, and how they count. */
    private final class Part {
        private final String kind;
        private final Map<String, String> where;
        private final Counting counting;
        private final Optional<Worth> worth;
        private final boolean asOne;

        Part(
                String kind,
                Map<String, String> where,
                Optional<Counting> counting,
                Optional<Worth> worth,
                boolean asOne) {
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
            return ReferenceMeasures.earliest(counting.caps(), first());
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
            return capped(worths, counting.caps(), asOne, first());
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
                if (i != at && one && together(event, other, first()) && (place < 0 || (place == 0 && i < at))) {
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
                boolean enough = units.least().isEmpty()
                        || quantity.compareTo(units.least().get()) >= 0;
                amount = enough ? units(quantity, units) : BigDecimal.ZERO;
            }
            BigDecimal counted = amount;
            if (!worth.get().bands().isEmpty()) {
                amount = BigDecimal.ZERO;
                for (Worth.WorthBand band : worth.get().bands()) {
                    boolean reached = band.from().isEmpty()
                            || counted.compareTo(band.from().get()) >= 0;
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
    }

    private static BigDecimal units(BigDecimal quantity, Worth.Units units) {
        BigDecimal exact = quantity.divide(units.length(), FINE);
        return switch (units.part()) {
            case DROPPED -> exact.setScale(0, RoundingMode.DOWN);
            case COUNTED -> exact.setScale(0, RoundingMode.UP);
            case HALF_UP -> exact.setScale(0, RoundingMode.HALF_UP);
        };
    }

    private Known ifKnown(Part part, Supplier<Known> known) {
        if (!part.applies()) {
            return Known.absent(Availability.NOT_APPLICABLE);
        }
        return facts.since().isAfter(part.earliest()) ? Known.absent(Availability.MISSING) : known.get();
    }

    private static boolean has(Event event, Map<String, String> attributes) {
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

    private static LocalDate before(LocalDate day, Stretch stretch) {
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

    private static LocalDate earliest(List<WindowCap> caps, LocalDate first) {
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
    private static boolean begins(WindowUnit unit, LocalDate day) {
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
    private boolean together(Event one, Event other, LocalDate first) {
        boolean before = one.occurredOn().isBefore(first);
        if (before != other.occurredOn().isBefore(first)) {
            return false;
        }
        int months = facts.period().unit().months();
        return !before || periodOf(one, months) == periodOf(other, months);
    }

    private static int periodOf(Event event, int months) {
        return (event.occurredOn().getYear() * 12 + event.occurredOn().getMonthValue() - 1) / months;
    }

    private boolean shares(WindowCap cap, Event one, Event other, LocalDate first) {
        LocalDate a = one.occurredOn();
        LocalDate b = other.occurredOn();
        boolean window = switch (cap.per()) {
            case DAY -> a.equals(b);
            case WEEK ->
                a.get(IsoFields.WEEK_BASED_YEAR) == b.get(IsoFields.WEEK_BASED_YEAR)
                        && a.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) == b.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
                        && together(one, other, first);
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

    private List<Counted> capped(List<Counted> events, List<WindowCap> caps, boolean whole, LocalDate first) {
        List<Counted> counted = new ArrayList<>();
        for (Counted each : events) {
            BigDecimal left = each.amount();
            for (WindowCap cap : each.amount().signum() > 0 ? caps : List.<WindowCap>of()) {
                BigDecimal used = counted.stream()
                        .filter(earlier -> earlier.amount().signum() > 0)
                        .filter(earlier -> shares(cap, each.event(), earlier.event(), first))
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

    private static BigDecimal sum(List<Counted> events, LocalDate first) {
        return events.stream()
                .filter(each -> !each.event().occurredOn().isBefore(first))
                .map(Counted::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Known joint(JointMeasure joint, String subject) {
        List<Part> parts = parts(joint);
        LocalDate earliest = earliest(joint, parts);
        if (parts.stream().noneMatch(Part::applies)) {
            return Known.absent(Availability.NOT_APPLICABLE);
        }
        if (facts.since().isAfter(earliest)) {
            return Known.absent(Availability.MISSING);
        }
        return Known.of(sum(together(joint, parts, subject), parts.get(0).first()));
    }

    private static LocalDate earliest(JointMeasure joint, List<Part> parts) {
        LocalDate earliest = earliest(joint.caps(), parts.get(0).first());
        for (Part part : parts) {
            earliest = part.earliest().isBefore(earliest) ? part.earliest() : earliest;
        }
        return earliest;
    }

    private List<Counted> together(JointMeasure joint, List<Part> parts, String subject) {
        List<Counted> all = new ArrayList<>();
        for (Part part : parts) {
            all.addAll(part.events(subject, earliest(joint, parts)));
        }
        all.sort(Comparator.comparing((Counted each) -> each.event().occurredOn())
                .thenComparing(each -> each.event().source()));
        return capped(all, joint.caps(), false, parts.get(0).first());
    }

    /** The records of the events that a measure counts; none where it counts no single events. */
    public List<String> records(String name, String subject) {
        Measure measure = Objects.requireNonNull(measures.get(name));
        List<Counted> counted = List.of();
        LocalDate first = facts.period().start();
        if (measure instanceof JointMeasure joint) {
            List<Part> parts = parts(joint);
            first = parts.get(0).first();
            counted = together(joint, parts, subject);
        } else if (measure instanceof SumMeasure sum) {
            Part part = new Part(sum.event(), sum.where(), sum.counting(), sum.worth(), false);
            first = part.first();
            counted = part.events(subject);
        } else if (measure instanceof CountMeasure count) {
            Part part = new Part(count.event(), count.where(), count.counting(), Optional.empty(), true);
            first = part.first();
            counted = part.events(subject);
        }
        LocalDate from = first;
        return counted.stream()
                .filter(each -> each.amount().signum() != 0)
                .filter(each -> !each.event().occurredOn().isBefore(from))
                .map(each -> each.event().source())
                .toList();
    }

    private List<Part> parts(JointMeasure joint) {
        return joint.parts().stream()
                .map(part -> new Part(part.event(), part.where(), part.counting(), part.worth(), false))
                .toList();
    }

    private static Known tally(TallyMeasure tally, List<Event> events) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Event event : events) {
            List<String> values = new ArrayList<>();
            tally.by().forEach(name -> values.add(event.attributes().getOrDefault(name, "?")));
            counts.merge(String.join("/", values), 1L, Long::sum);
        }
        return new Known(Availability.OBSERVED, Optional.empty(), Optional.empty(), counts);
    }

    private Known windows(WindowsMeasure windows, Part part, List<Event> events) {
        List<Boolean> holds = new ArrayList<>();
        int before = 0;
        LocalDate end = facts.period().end();
        for (LocalDate start = part.first(); !start.isAfter(end); start = start.plusDays(1)) {
            if (begins(windows.per(), start)) {
                LocalDate last = start;
                boolean timely = part.isTimely(start);
                while (!begins(windows.per(), last.plusDays(1))) {
                    last = last.plusDays(1);
                    timely &= part.isTimely(last);
                }
                if (timely && !last.isAfter(end)) {
                    long inside = between(events, start, last);
                    boolean enough =
                            windows.atLeast().map(least -> inside >= least).orElse(true);
                    boolean few = windows.below().map(bound -> inside < bound).orElse(true);
                    holds.add(enough && few);
                    before += start.isBefore(facts.period().start()) ? 1 : 0;
                }
            }
        }
        int earlier = before;
        return Known.of(windows.run()
                .map(run -> run(run, holds, earlier))
                .orElse(holds.stream().filter(each -> each).count()));
    }

    private Known occasions(RunMeasure run, List<Event> events) {
        List<Boolean> holds =
                events.stream().map(event -> has(event, run.that())).toList();
        int before = (int) events.stream()
                .filter(event -> event.occurredOn().isBefore(facts.period().start()))
                .count();
        return Known.of(run(run.run(), holds, before));
    }

    private static long run(RunTake take, List<Boolean> holds, int before) {
        long longest = 0;
        for (int from = 0; from < holds.size(); from++) {
            for (int to = from; to < holds.size() && holds.get(to); to++) {
                boolean counts = switch (take) {
                    case LONGEST -> true;
                    case REACHING -> to >= before;
                    case LATEST -> to == holds.size() - 1;
                };
                longest = counts ? Math.max(longest, to - from + 1) : longest;
            }
        }
        return longest;
    }

    private Known peak(PeakMeasure peak, Part part, List<Event> events) {
        long most = 0;
        for (LocalDate last = part.first(); !last.isAfter(facts.period().end()); last = last.plusDays(1)) {
            most = Math.max(most, between(events, before(last.plusDays(1), peak.within()), last));
        }
        return Known.of(most);
    }

    private static long between(List<Event> events, LocalDate first, LocalDate last) {
        return events.stream()
                .map(Event::occurredOn)
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .count();
    }

    private List<Event> ofPeriod(String subject, String kind) {
        return facts.known(subject).stream()
                .filter(event -> event.kind().equals(kind) && facts.period().contains(event.occurredOn()))
                .toList();
    }

    private Known discretion(DiscretionMeasure discretion, String subject) {
        List<BigDecimal> chosen = ofPeriod(subject, discretion.event()).stream()
                .filter(choice -> has(choice, discretion.where()))
                .filter(choice -> isSaid(choice, "reason") && isSaid(choice, "chooser"))
                .filter(choice -> discretion.choosers().isEmpty()
                        || discretion.choosers().contains(choice.attributes().get("chooser")))
                .flatMap(choice -> choice.quantity().stream())
                .filter(amount -> amount.compareTo(discretion.least()) >= 0 && amount.compareTo(discretion.most()) <= 0)
                .toList();
        return chosen.isEmpty() && discretion.required().orElse(false)
                ? Known.absent(Availability.MISSING)
                : Known.of(chosen.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static boolean isSaid(Event event, String attribute) {
        return !event.attributes().getOrDefault(attribute, "").isBlank();
    }

    private Known survey(SurveyMeasure survey, String subject) {
        List<Event> ballots = ofPeriod(subject, survey.event());
        Map<String, BigDecimal> groups = survey.groups().isEmpty() ? Map.of("", BigDecimal.ONE) : survey.groups();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> group : groups.entrySet()) {
            Optional<BigDecimal> mean = mean(
                    survey,
                    ballots.stream()
                            .filter(ballot -> survey.groups().isEmpty()
                                    || group.getKey().equals(ballot.attributes().get("group")))
                            .toList());
            if (mean.isPresent()) {
                sum = sum.add(group.getValue().multiply(mean.get()));
                weights = weights.add(group.getValue());
            } else if (!survey.reweight().orElse(false)) {
                return Known.absent(Availability.MISSING);
            }
        }
        return weights.signum() == 0
                ? Known.absent(Availability.MISSING)
                : Known.of(sum.divide(weights, FINE).setScale(10, RoundingMode.HALF_UP));
    }

    /** The mean of the ballots of a group that count; none if it is not valid. */
    private static Optional<BigDecimal> mean(SurveyMeasure survey, List<Event> ballots) {
        boolean whole = ballots.stream()
                .map(Event::amount)
                .allMatch(number ->
                        number.signum() >= 0 && number.remainder(BigDecimal.ONE).signum() == 0);
        Predicate<Event> handedOut =
                ballot -> "issued".equals(ballot.attributes().get("option"));
        boolean recorded = ballots.stream().anyMatch(handedOut);
        BigDecimal issued = number(ballots, handedOut);
        BigDecimal returned = number(ballots, handedOut.negate());
        BigDecimal valid = number(
                ballots, handedOut.negate().and(ballot -> worth(survey, ballot).isPresent()));
        boolean tooMany = recorded && returned.compareTo(issued) > 0;
        boolean quorum = survey.quorum()
                .map(parts -> recorded && isReached(parts, returned, issued))
                .orElse(true);
        boolean enough = valid.compareTo(BigDecimal.valueOf(survey.least().orElse(1))) >= 0;
        if (!whole || tooMany || !quorum || !enough) {
            return Optional.empty();
        }
        BigDecimal worth = BigDecimal.ZERO;
        for (Event ballot : ballots) {
            worth = worth.add(ballot.amount().multiply(worth(survey, ballot).orElse(BigDecimal.ZERO)));
        }
        return Optional.of(worth.divide(valid, FINE));
    }

    private static boolean isReached(Quorum quorum, BigDecimal returned, BigDecimal issued) {
        BigDecimal parts = BigDecimal.valueOf(quorum.atLeast().or(quorum::above).orElseThrow());
        int compared = returned.multiply(BigDecimal.valueOf(quorum.of())).compareTo(issued.multiply(parts));
        return quorum.atLeast().isPresent() ? compared >= 0 : compared > 0;
    }

    private static Optional<BigDecimal> worth(SurveyMeasure survey, Event ballot) {
        return Optional.ofNullable(survey.worth().get(ballot.attributes().getOrDefault("option", "")));
    }

    private static BigDecimal number(List<Event> ballots, Predicate<Event> which) {
        return ballots.stream().filter(which).map(Event::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Known standing(StandingMeasure standing, ScoredSubject subject) {
        Known own = of(standing.of(), subject);
        if (own.number().isEmpty()) {
            return Known.absent(own.availability());
        }
        Optional<String> group = group(standing, subject);
        if (group.isEmpty()) {
            return Known.absent(Availability.MISSING);
        }
        int better = 0;
        int peers = 0;
        for (ScoredSubject other : facts.subjects()) {
            Optional<BigDecimal> number = of(standing.of(), other).number();
            if (group(standing, other).equals(group) && number.isPresent()) {
                int compared = number.get().compareTo(own.number().get());
                better += (standing.better() == Better.HIGHER ? compared > 0 : compared < 0) ? 1 : 0;
                peers++;
            }
        }
        return standing.as() == StandingForm.RANK
                ? Known.of(better + 1)
                : Known.of(BigDecimal.valueOf(100L * (better + 1))
                        .divide(BigDecimal.valueOf(peers), 10, RoundingMode.HALF_UP));
    }

    private static Optional<String> group(StandingMeasure standing, ScoredSubject subject) {
        return standing.within().isEmpty()
                ? Optional.of("")
                : Optional.ofNullable(subject.attributes().get(standing.within().get()));
    }
}
