package org.qinglian.scoring.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglian.core.common.Period;
import org.qinglian.scoring.fixture.FactSamples;

/** Whatever the events, a measure is what the plainest reading of its documentation makes of them. */
class MeasurePropertyTest {
    private static final Period PERIOD = Period.parse("2026-Q3");
    private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);
    private static final int EVENTS = 40;

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void caps_excuses_and_matters_leave_what_the_plain_rule_leaves(long seed) {
        Random random = new Random(seed);
        List<Event> events = events(random);
        WindowCap day = new WindowCap(WindowUnit.DAY, BigDecimal.valueOf(1 + random.nextInt(3)), List.of());
        WindowCap month = new WindowCap(WindowUnit.MONTH, BigDecimal.valueOf(2 + random.nextInt(5)), List.of());
        Counting counting = new Counting(
                Map.of("excused", "true"),
                Optional.of(new Once(List.of("matter"), Optional.empty())),
                List.of(day, month),
                Optional.empty());

        BigDecimal expected = BigDecimal.ZERO;
        for (int of = 7; of <= 9; of++) {
            int numberOfMonth = of;
            BigDecimal inMonth = BigDecimal.ZERO;
            for (int date = 1; date <= 31; date++) {
                int dateOfDay = date;
                BigDecimal inDay = inPeriod(firstOfEachMatter(events)).stream()
                        .filter(event -> event.occurredOn().getMonthValue() == numberOfMonth
                                && event.occurredOn().getDayOfMonth() == dateOfDay)
                        .map(Event::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                inMonth = inMonth.add(inDay.min(day.most()));
            }
            expected = expected.add(inMonth.min(month.most()));
        }

        assertThat(number(FactTrial.sum(counting, null), events)).isEqualByComparingTo(expected);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void windows_runs_and_peaks_are_what_counting_day_by_day_gives(long seed) {
        Random random = new Random(seed);
        List<Event> events = events(random);
        Counting year = Counting.lookingBack(new Stretch(1, WindowUnit.YEAR));
        LocalDate first = LocalDate.of(2025, 10, 1);
        int least = 1 + random.nextInt(3);
        boolean[] months = new boolean[12];
        for (int month = 0; month < 12; month++) {
            LocalDate start = first.plusMonths(month);
            months[month] = between(events, start, start.plusMonths(1)) >= least;
        }
        int holding =
                (int) IntStream.range(0, 12).filter(month -> months[month]).count();
        int longest = 0;
        for (int from = 0; from < 12; from++) {
            for (int to = from; to < 12 && months[to]; to++) {
                longest = Math.max(longest, to - from + 1);
            }
        }
        int weeks = 1 + random.nextInt(20);
        long most = 0;
        for (LocalDate start = first; !start.isAfter(PERIOD.end()); start = start.plusDays(1)) {
            LocalDate end = start.plusWeeks(weeks);
            most = Math.max(
                    most,
                    between(
                            events,
                            start,
                            end.isAfter(PERIOD.end()) ? PERIOD.end().plusDays(1) : end));
        }

        assertThat(number(months(year, least, Optional.empty()), events)).isEqualByComparingTo("" + holding);
        assertThat(number(months(year, least, Optional.of(RunTake.LONGEST)), events))
                .isEqualByComparingTo("" + longest);
        assertThat(number(
                        new PeakMeasure(
                                "e",
                                Map.of(),
                                Optional.of(year),
                                new Stretch(weeks, WindowUnit.WEEK),
                                FactTrial.TITLE,
                                Optional.empty(),
                                SourceType.SURVEY),
                        events))
                .isEqualByComparingTo("" + most);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_survey_is_the_mean_over_groups_of_the_mean_over_single_ballots(long seed) {
        Random random = new Random(seed);
        String[] groups = {"a", "b", "c"};
        String[] options = {"good", "fair", "bad", "unknown"};
        int[] worth = {100, 60, 0};
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        List<Event> ballots = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        for (String group : groups) {
            int weight = 1 + random.nextInt(9);
            weights.put(group, BigDecimal.valueOf(weight));
            int votes = 0;
            int points = 0;
            for (int option = 0; option < 4; option++) {
                int number = 1 + random.nextInt(30);
                ballots.add(ballot(group, options[option], number));
                votes += option < 3 ? number : 0;
                points += option < 3 ? number * worth[option] : 0;
            }
            BigDecimal mean = BigDecimal.valueOf(points).divide(BigDecimal.valueOf(votes), 40, RoundingMode.HALF_UP);
            sum = sum.add(mean.multiply(BigDecimal.valueOf(weight)));
            all = all.add(BigDecimal.valueOf(weight));
        }
        Map<String, BigDecimal> worths =
                Map.of("good", BigDecimal.valueOf(100), "fair", BigDecimal.valueOf(60), "bad", BigDecimal.ZERO);
        SurveyMeasure survey = new SurveyMeasure(
                "ballot",
                worths,
                weights,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                FactTrial.TITLE,
                Optional.empty(),
                SourceType.SURVEY);

        assertThat(number(survey, ballots)).isEqualByComparingTo(sum.divide(all, 10, RoundingMode.HALF_UP));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_rank_is_one_more_than_the_number_of_better_peers(long seed) {
        Random random = new Random(seed);
        int[] values = random.ints(25, 0, 12).toArray();
        int[] groups = random.ints(25, 0, 3).toArray();
        Better better = Better.values()[random.nextInt(2)];
        Facts.Builder builder = Facts.builder(PERIOD);
        for (int row = 0; row < values.length; row++) {
            builder.add(ScoredSubject.builder()
                            .id("s" + row)
                            .kind("thing")
                            .putAttributes("group", "g" + groups[row])
                            .build())
                    .add(FactSamples.reading("s" + row, "n", Integer.toString(values[row]))
                            .build());
        }
        Facts facts = builder.build();
        Map<String, Measure> measures = Map.of(
                "n",
                new ReadingMeasure("n", FactTrial.TITLE, Optional.empty(), SourceType.SURVEY),
                "rank",
                new StandingMeasure(
                        "n",
                        Optional.of("group"),
                        better,
                        StandingForm.RANK,
                        FactTrial.TITLE,
                        Optional.empty(),
                        SourceType.SURVEY));

        Column.Numeric ranks = (Column.Numeric)
                Frame.of(measures, facts.subjects("thing"), facts).column("rank");

        for (int row = 0; row < values.length; row++) {
            int of = row;
            long before = IntStream.range(0, values.length)
                    .filter(other -> groups[other] == groups[of])
                    .filter(other -> better == Better.HIGHER ? values[other] > values[of] : values[other] < values[of])
                    .count();
            assertThat(ranks.value(row)).as("row %s", row).isEqualByComparingTo(BigDecimal.valueOf(before + 1));
        }
    }

    private static List<Event> events(Random random) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            Map<String, String> attributes = new LinkedHashMap<>();
            if (random.nextInt(4) == 0) {
                attributes.put("excused", "true");
            }
            if (random.nextInt(3) == 0) {
                attributes.put("matter", "m" + random.nextInt(4));
            }
            events.add(new Event(
                    "s",
                    "e",
                    LocalDate.of(2025, 10, 1).plusDays(random.nextInt(365)),
                    Optional.of(BigDecimal.valueOf(1 + random.nextInt(30), 1)),
                    attributes,
                    "r" + i));
        }
        events.sort(Comparator.comparing(Event::occurredOn));
        return events;
    }

    private static Event ballot(String group, String option, int number) {
        return new Event(
                "s",
                "ballot",
                PERIOD.end(),
                Optional.of(BigDecimal.valueOf(number)),
                Map.of("group", group, "option", option),
                "urn");
    }

    private static List<Event> inPeriod(List<Event> events) {
        return events.stream()
                .filter(event -> PERIOD.contains(event.occurredOn()))
                .toList();
    }

    /** Events that are not excused, of each matter the first in the period. */
    private static List<Event> firstOfEachMatter(List<Event> events) {
        List<Event> left = new ArrayList<>();
        List<String> matters = new ArrayList<>();
        for (Event event : inPeriod(events)) {
            String matter = event.attributes().get("matter");
            boolean counts =
                    !event.attributes().containsKey("excused") && (matter == null || !matters.contains(matter));
            if (counts) {
                left.add(event);
                if (matter != null) {
                    matters.add(matter);
                }
            }
        }
        return left;
    }

    private static long between(List<Event> events, LocalDate first, LocalDate end) {
        return events.stream()
                .filter(event -> !event.occurredOn().isBefore(first)
                        && event.occurredOn().isBefore(end))
                .count();
    }

    private static WindowsMeasure months(Counting counting, int least, Optional<RunTake> run) {
        return new WindowsMeasure(
                "e",
                Map.of(),
                Optional.of(counting),
                WindowUnit.MONTH,
                Optional.of(least),
                Optional.empty(),
                run,
                FactTrial.TITLE,
                Optional.empty(),
                SourceType.SURVEY);
    }

    private static BigDecimal number(Measure measure, List<Event> events) {
        Facts.Builder builder = Facts.builder(PERIOD)
                .since(SINCE)
                .add(ScoredSubject.builder().id("s").kind("thing").build());
        events.forEach(builder::add);
        Facts facts = builder.build();
        return ((Column.Numeric) Frame.of(Map.of("m", measure), facts.subjects("thing"), facts)
                        .column("m"))
                .value(0);
    }
}
