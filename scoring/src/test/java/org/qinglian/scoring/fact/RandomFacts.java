package org.qinglian.scoring.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.qinglian.core.common.Period;

/** Facts made from a seed: events and readings of a dozen subjects, some out of time, said twice, or of nobody. */
public final class RandomFacts {
    /** The kind of every subject. */
    public static final String KIND = "thing";

    private static final List<String> PERIODS = List.of("2026-Q1", "2026-Q3", "2026-Q4", "2028-Q1");

    private final Random random;
    private final Period period;
    private final LocalDate since;
    private final List<ScoredSubject> subjects = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();

    /** The facts of a seed, of so many subjects. */
    public RandomFacts(long seed, int number) {
        this(new Random(seed), number);
    }

    /** The facts of a seed for a period, of so many subjects. */
    public RandomFacts(long seed, int number, Period period) {
        this(new Random(seed), number, period);
    }

    private RandomFacts(Random random, int number) {
        this(random, number, Period.parse(PERIODS.get(random.nextInt(PERIODS.size()))));
    }

    private RandomFacts(Random random, int number, Period period) {
        this.random = random;
        this.period = period;
        since = chance(3)
                ? period.start().minusDays(random.nextInt(1200))
                : chance(2) ? period.start().minusYears(3) : period.start();
        for (int i = 0; i < number; i++) {
            Map<String, String> attributes = new LinkedHashMap<>();
            often("group", "g", 3, attributes);
            often("code", "", 3, attributes);
            subjects.add(ScoredSubject.builder()
                    .id("s" + i)
                    .kind(KIND)
                    .attributes(attributes)
                    .build());
            events("s" + i);
            readings("s" + i);
        }
        events("nobody");
        readings("nobody");
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    /** Most have one of so many values. */
    private void often(String attribute, String prefix, int values, Map<String, String> attributes) {
        if (!chance(6)) {
            int value = random.nextInt(values);
            attributes.put(attribute, prefix.isEmpty() ? List.of("a", "b", "c").get(value) : prefix + value);
        }
    }

    private void events(String subject) {
        LocalDate first = period.start().minusDays(chance(2) ? 20 : 800);
        int days = (int) ChronoUnit.DAYS.between(first, period.end()) + 12;
        int spread = chance(3) ? 30 : days;
        for (int i = random.nextInt(30); i > 0; i--) {
            Map<String, String> attributes = new LinkedHashMap<>();
            often("matter", "m", 4, attributes);
            often("level", "l", 3, attributes);
            often("code", "", 3, attributes);
            if (chance(5)) {
                attributes.put("excused", "true");
            }
            LocalDate day = period.end().plusDays(8).minusDays(random.nextInt(spread));
            add(subject, chance(3) ? "f" : "e", day, amount(), attributes);
        }
        for (int i = random.nextInt(14); i > 0; i--) {
            Map<String, String> attributes = new LinkedHashMap<>();
            often("group", "v", 3, attributes);
            attributes.put(
                    "option", List.of("good", "fair", "bad", "blank", "issued").get(random.nextInt(5)));
            BigDecimal number = chance(40) ? new BigDecimal("2.5") : BigDecimal.valueOf(random.nextInt(30));
            boolean issued = "issued".equals(attributes.get("option"));
            add(subject, "ballot", inPeriod(), Optional.of(issued ? number.add(number) : number), attributes);
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            Map<String, String> attributes = new LinkedHashMap<>();
            often("chooser", "c", 3, attributes);
            attributes.put("reason", chance(5) ? " " : "why");
            add(subject, "choice", inPeriod(), amount(), attributes);
        }
    }

    private LocalDate inPeriod() {
        return period.start().plusDays(random.nextInt(85));
    }

    private Optional<BigDecimal> amount() {
        int number = chance(20) ? -random.nextInt(50) : random.nextInt(900);
        return chance(3) ? Optional.empty() : Optional.of(BigDecimal.valueOf(number, random.nextInt(3)));
    }

    private void add(
            String subject, String kind, LocalDate day, Optional<BigDecimal> quantity, Map<String, String> attributes) {
        events.add(new Event(subject, kind, day, quantity, attributes, String.format("r%05d", events.size())));
    }

    private void readings(String subject) {
        for (String name : List.of("r0", "r1", "code", "result:other:score", "result:other:grade")) {
            for (int times = chance(8) ? 2 : chance(6) ? 0 : 1; times > 0; times--) {
                readings.add(reading(subject, name));
            }
        }
    }

    private Reading reading(String subject, String name) {
        boolean code = name.endsWith("code") || name.endsWith("grade");
        boolean said = !chance(8);
        return new Reading(
                subject,
                name,
                said && !code
                        ? Optional.of(BigDecimal.valueOf(random.nextInt(1200) - 200, random.nextInt(3)))
                        : Optional.empty(),
                said && code ? Optional.of(List.of("a", "b", "c").get(random.nextInt(3))) : Optional.empty(),
                chance(8) ? Optional.of(Availability.values()[random.nextInt(4)]) : Optional.empty(),
                "register");
    }

    /** These facts, with some of the readings as they were the period before. */
    public RandomFacts keeping(RandomFacts before) {
        readings.replaceAll(reading ->
                chance(3) ? before.first(reading.subject(), reading.name()).orElse(reading) : reading);
        return this;
    }

    /** These facts and further readings, each after those that there are. */
    public RandomFacts and(List<Reading> more) {
        readings.addAll(more);
        return this;
    }

    /** The period. */
    public Period period() {
        return period;
    }

    /** Since when events are known. */
    public LocalDate since() {
        return since;
    }

    /** Who is scored. */
    public List<ScoredSubject> subjects() {
        return Collections.unmodifiableList(subjects);
    }

    /** The events of a subject that are known, by day and within a day by record. */
    List<Event> known(String subject) {
        return events.stream()
                .filter(event -> event.subject().equals(subject))
                .filter(event -> !event.occurredOn().isBefore(since)
                        && !event.occurredOn().isAfter(period.end()))
                .sorted(Comparator.comparing(Event::occurredOn).thenComparing(Event::source))
                .toList();
    }

    /** The first reading of a name. */
    Optional<Reading> first(String subject, String name) {
        return readings.stream()
                .filter(reading ->
                        reading.subject().equals(subject) && reading.name().equals(name))
                .findFirst();
    }

    /** The facts as a host adds them, in an order of its own: that of readings is kept, since the first counts. */
    public Facts shuffled(long seed) {
        Random order = new Random(seed);
        List<ScoredSubject> anyhow = new ArrayList<>(subjects);
        List<Event> mixed = new ArrayList<>(events);
        Collections.shuffle(anyhow, order);
        Collections.shuffle(mixed, order);
        Facts.Builder builder = Facts.builder(period).since(since);
        mixed.forEach(builder::add);
        anyhow.forEach(builder::add);
        readings.forEach(builder::add);
        return builder.build();
    }
}
