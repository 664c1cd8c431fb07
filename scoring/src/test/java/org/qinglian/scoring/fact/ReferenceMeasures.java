package org.qinglian.scoring.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

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
            ReferenceCount part =
                    new ReferenceCount(facts, count.event(), count.where(), count.counting(), Optional.empty(), true);
            return ifKnown(part, () -> Known.of(ReferenceCount.sum(part.events(subject), part.first())));
        }
        if (measure instanceof SumMeasure sum) {
            ReferenceCount part =
                    new ReferenceCount(facts, sum.event(), sum.where(), sum.counting(), sum.worth(), false);
            return ifKnown(part, () -> Known.of(ReferenceCount.sum(part.events(subject), part.first())));
        }
        if (measure instanceof TallyMeasure tally) {
            ReferenceCount part =
                    new ReferenceCount(facts, tally.event(), tally.where(), tally.counting(), Optional.empty(), true);
            return ifKnown(part, () -> tally(tally, part.counting(subject)));
        }
        if (measure instanceof WindowsMeasure windows) {
            ReferenceCount part = new ReferenceCount(
                    facts, windows.event(), windows.where(), windows.counting(), Optional.empty(), true);
            return ifKnown(part, () -> windows(windows, part, part.counting(subject)));
        }
        if (measure instanceof RunMeasure run) {
            ReferenceCount part =
                    new ReferenceCount(facts, run.event(), run.where(), run.counting(), Optional.empty(), true);
            return ifKnown(part, () -> occasions(run, part.counting(subject)));
        }
        if (measure instanceof PeakMeasure peak) {
            ReferenceCount part =
                    new ReferenceCount(facts, peak.event(), peak.where(), peak.counting(), Optional.empty(), true);
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

    private Known ifKnown(ReferenceCount part, Supplier<Known> known) {
        if (!part.applies()) {
            return Known.absent(Availability.NOT_APPLICABLE);
        }
        return facts.since().isAfter(part.earliest()) ? Known.absent(Availability.MISSING) : known.get();
    }

    private Known joint(JointMeasure joint, String subject) {
        List<ReferenceCount> parts = parts(joint);
        LocalDate earliest = earliest(joint, parts);
        if (parts.stream().noneMatch(ReferenceCount::applies)) {
            return Known.absent(Availability.NOT_APPLICABLE);
        }
        if (facts.since().isAfter(earliest)) {
            return Known.absent(Availability.MISSING);
        }
        return Known.of(
                ReferenceCount.sum(together(joint, parts, subject), parts.get(0).first()));
    }

    private static LocalDate earliest(JointMeasure joint, List<ReferenceCount> parts) {
        LocalDate earliest = ReferenceCount.earliest(joint.caps(), parts.get(0).first());
        for (ReferenceCount part : parts) {
            earliest = part.earliest().isBefore(earliest) ? part.earliest() : earliest;
        }
        return earliest;
    }

    private List<ReferenceCount.Counted> together(JointMeasure joint, List<ReferenceCount> parts, String subject) {
        List<ReferenceCount.Counted> all = new ArrayList<>();
        for (ReferenceCount part : parts) {
            all.addAll(part.events(subject, earliest(joint, parts)));
        }
        all.sort(Comparator.comparing(
                        (ReferenceCount.Counted each) -> each.event().occurredOn())
                .thenComparing(each -> each.event().source()));
        return ReferenceCount.capped(all, joint.caps(), false, parts.get(0).first(), facts.period());
    }

    /** The records of the events that a measure counts; none where it counts no single events. */
    public List<String> records(String name, String subject) {
        Measure measure = Objects.requireNonNull(measures.get(name));
        List<ReferenceCount.Counted> counted = List.of();
        LocalDate first = facts.period().start();
        if (measure instanceof JointMeasure joint) {
            List<ReferenceCount> parts = parts(joint);
            first = parts.get(0).first();
            counted = together(joint, parts, subject);
        } else if (measure instanceof SumMeasure sum) {
            ReferenceCount part =
                    new ReferenceCount(facts, sum.event(), sum.where(), sum.counting(), sum.worth(), false);
            first = part.first();
            counted = part.events(subject);
        } else if (measure instanceof CountMeasure count) {
            ReferenceCount part =
                    new ReferenceCount(facts, count.event(), count.where(), count.counting(), Optional.empty(), true);
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

    private List<ReferenceCount> parts(JointMeasure joint) {
        return joint.parts().stream()
                .map(part ->
                        new ReferenceCount(facts, part.event(), part.where(), part.counting(), part.worth(), false))
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

    private Known windows(WindowsMeasure windows, ReferenceCount part, List<Event> events) {
        List<Boolean> holds = new ArrayList<>();
        int before = 0;
        LocalDate end = facts.period().end();
        for (LocalDate start = part.first(); !start.isAfter(end); start = start.plusDays(1)) {
            if (ReferenceCount.begins(windows.per(), start)) {
                LocalDate last = start;
                boolean timely = part.isTimely(start);
                while (!ReferenceCount.begins(windows.per(), last.plusDays(1))) {
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
        List<Boolean> holds = events.stream()
                .map(event -> ReferenceCount.has(event, run.that()))
                .toList();
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

    private Known peak(PeakMeasure peak, ReferenceCount part, List<Event> events) {
        long most = 0;
        for (LocalDate last = part.first(); !last.isAfter(facts.period().end()); last = last.plusDays(1)) {
            most = Math.max(most, between(events, ReferenceCount.before(last.plusDays(1), peak.within()), last));
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
                .filter(choice -> ReferenceCount.has(choice, discretion.where()))
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
