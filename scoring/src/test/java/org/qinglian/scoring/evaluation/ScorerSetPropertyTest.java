package org.qinglian.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglian.core.document.DocumentException;
import org.qinglian.core.document.Problem;
import org.qinglian.scoring.ScorerSet;
import org.qinglian.scoring.Scoring;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.RandomFacts;
import org.qinglian.scoring.fact.RandomMeasures;
import org.qinglian.scoring.fact.Reading;
import org.qinglian.scoring.fact.ResultMeasure;
import org.qinglian.scoring.fact.ResultPart;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.fact.SourceType;
import org.qinglian.scoring.rule.Lookup;
import org.qinglian.scoring.rule.PerUnit;
import org.qinglian.scoring.scheme.Absence;
import org.qinglian.scoring.scheme.Group;
import org.qinglian.scoring.scheme.Item;
import org.qinglian.scoring.scheme.Rounding;
import org.qinglian.scoring.scheme.RoundingWord;
import org.qinglian.scoring.scheme.Scheme;
import org.qinglian.scoring.scheme.Start;

/** However schemes read each other's results, a set of them scores as whoever works them by hand one after the other. */
class ScorerSetPropertyTest {
    private static final int SETS = 60;
    private static final int SUBJECTS = 6;

    static LongStream seeds() {
        return LongStream.range(0, SETS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void in_whatever_order_they_are_given_each_scheme_sees_the_results_of_those_it_reads(long seed) throws Exception {
        RandomSet set = new RandomSet(seed);
        RandomFacts facts = new RandomFacts(seed, SUBJECTS).and(set.decided());
        Facts one = facts.shuffled(seed);
        Facts other = facts.shuffled(seed + 1);
        Map<String, ReferenceScoring> byHand = byHand(set, facts);

        assertIsAs(set, byHand, ScorerSet.of(set.shuffled(1)).score(one));
        ScorerSet shared = ScorerSet.of(set.shuffled(2));
        for (Map<String, Scoring> scorings : AtOnce.on(8, () -> shared.score(other))) {
            assertIsAs(set, byHand, scorings);
        }
    }

    private static void assertIsAs(RandomSet set, Map<String, ReferenceScoring> byHand, Map<String, Scoring> scorings) {
        List<String> order = List.copyOf(scorings.keySet());
        assertThat(order).containsExactlyInAnyOrderElementsOf(byHand.keySet());
        set.reads.forEach((id, read) -> assertThat(order.subList(0, order.indexOf(id)))
                .as("what was scored before %s", id)
                .containsAll(read));
        byHand.forEach((id, scoring) -> scoring.assertIsSaidBy(Objects.requireNonNull(scorings.get(id))));
    }

    /** Scheme after scheme, the results written into the facts after what is there already: the first of a name counts. */
    private static Map<String, ReferenceScoring> byHand(RandomSet set, RandomFacts facts) {
        Map<String, ReferenceScoring> byHand = new LinkedHashMap<>();
        RandomFacts known = facts;
        for (Scheme scheme : set.schemes) {
            ReferenceScoring scoring = ReferenceScoring.of(scheme, known);
            byHand.put(scheme.id(), scoring);
            List<Reading> results = new ArrayList<>();
            for (ScoredSubject subject : facts.subjects()) {
                scoring.score(subject.id())
                        .ifPresent(score -> results.add(
                                result(subject.id(), scheme.id(), "score").withValue(score)));
                scoring.grade(subject.id())
                        .ifPresent(grade -> results.add(
                                result(subject.id(), scheme.id(), "grade").withCode(grade)));
            }
            known = known.and(results);
        }
        return byHand;
    }

    private static Reading result(String subject, String scheme, String part) {
        return Reading.builder()
                .subject(subject)
                .name("result:" + scheme + ":" + part)
                .source("by hand")
                .build();
    }

    /** Else the test above would hold of schemes that have nothing to do with each other. */
    @Test
    void results_of_other_schemes_make_a_difference() {
        long different = seeds().filter(seed -> {
                    RandomSet set = new RandomSet(seed);
                    RandomFacts facts = new RandomFacts(seed, SUBJECTS);
                    ReferenceScoring alone = ReferenceScoring.of(set.last(), facts);
                    ReferenceScoring inSet = Objects.requireNonNull(
                            byHand(set, facts).get(set.last().id()));
                    return !alone.results().equals(inSet.results());
                })
                .count();

        assertThat(different).isGreaterThan(SETS / 2);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whoever_is_in_a_circle_is_named_and_nobody_else(long seed) {
        RandomSet set = new RandomSet(seed).withCircles();
        Set<String> inCircles = new TreeSet<>();
        set.reads.keySet().stream()
                .filter(id -> set.reaches(id, id, new LinkedHashSet<>()))
                .forEach(inCircles::add);
        List<Scheme> given = set.shuffled(1);

        DocumentException refusal = catchThrowableOfType(DocumentException.class, () -> ScorerSet.of(given));

        List<Problem> problems = refusal == null ? List.of() : refusal.problems();
        Set<String> named = new TreeSet<>();
        for (Problem problem : problems) {
            named.addAll(circle(set, problem));
        }
        assertThat(named).isEqualTo(inCircles);
    }

    /** The circle that a problem names, which must be one, at the measure by which its first scheme reads the next. */
    private static List<String> circle(RandomSet set, Problem problem) {
        String start = "Schemes read each other's results in a circle: ";
        String end = "; expected an order in which they can be scored.";
        String message = problem.message().en();
        assertThat(message).startsWith(start).endsWith(end);
        List<String> circle = List.of(message.substring(start.length(), message.length() - end.length())
                .split(" → ", -1));
        List<String> schemes = circle.subList(1, circle.size());
        assertThat(schemes).doesNotHaveDuplicates().endsWith(circle.get(0));
        for (int i = 0; i < schemes.size(); i++) {
            assertThat(set.reads.get(circle.get(i))).contains(schemes.get(i));
        }
        assertThat(problem.toString())
                .isEqualTo(circle.get(0) + " /measures/of~1" + schemes.get(0) + "/scheme: [scheme.circle] " + message);
        return schemes;
    }

    /** Schemes made from a seed, in an order in which they can be scored. */
    private static final class RandomSet {
        final List<Scheme> schemes = new ArrayList<>();
        final Map<String, Set<String>> reads = new LinkedHashMap<>();
        private final Random random;
        private final long seed;

        RandomSet(long seed) {
            this.random = new Random(seed);
            this.seed = seed;
            for (int i = 2 + random.nextInt(3); i > 0; i--) {
                Set<String> read = new LinkedHashSet<>();
                for (String before : reads.keySet()) {
                    if (random.nextInt(3) > 0) {
                        read.add(before);
                    }
                }
                add("s" + i, read);
            }
        }

        private void add(String id, Set<String> read) {
            reads.put(id, read);
            Map<String, Measure> measures = new LinkedHashMap<>();
            read.forEach(other -> measures.put("of/" + other, result(other, ResultPart.SCORE)));
            measures.putAll(RandomMeasures.named(seed * 10 + reads.size()));
            List<Item> items = new ArrayList<>();
            for (String other : read) {
                measures.put("n" + random.nextInt(4), result(other, ResultPart.SCORE));
                measures.put("grade/" + other, result(other, ResultPart.GRADE));
                items.add(item(other));
            }
            Scheme scheme = new RandomCase(seed * 10 + reads.size()).scheme(measures);
            Group root = (Group) scheme.score();
            schemes.add(scheme.withId(id)
                    .withOutcome(scheme.outcome()
                            .withRounding(new Rounding(random.nextInt(3), RoundingWord.values()[random.nextInt(3)])))
                    .withScore(Group.builder().from(root).addAllChildren(items).build()));
        }

        private static Measure result(String scheme, ResultPart part) {
            return new ResultMeasure(
                    scheme, part, RandomCase.text("result"), Optional.empty(), SourceType.THIRD_PARTY_RECORD);
        }

        /** So many points for the grade of another scheme, and a tenth of its score. */
        private static Item item(String other) {
            return Item.builder()
                    .id("from " + other)
                    .title(RandomCase.text(other))
                    .start(Start.EARNED)
                    .weight(BigDecimal.ONE)
                    .missing(Absence.ZERO)
                    .addRules(
                            new Lookup(
                                    "grade/" + other,
                                    Map.of("x", new BigDecimal("7"), "y", new BigDecimal("2.5")),
                                    Optional.of(BigDecimal.ONE.negate()),
                                    Optional.empty()),
                            new PerUnit("of/" + other, new BigDecimal("0.1"), Optional.empty(), Optional.empty()))
                    .build();
        }

        Scheme last() {
            return schemes.get(schemes.size() - 1);
        }

        List<Scheme> shuffled(int time) {
            List<Scheme> shuffled = new ArrayList<>(schemes);
            Collections.shuffle(shuffled, new Random(seed + time));
            return shuffled;
        }

        /** Results that stand in the facts already, as after an objection. */
        List<Reading> decided() {
            return IntStream.range(0, random.nextInt(SUBJECTS))
                    .mapToObj(subject -> ScorerSetPropertyTest.result("s" + subject, "s1", "score")
                            .withValue(BigDecimal.valueOf(random.nextInt(900), 1)))
                    .toList();
        }

        /** The same schemes and others, most of which read any of them; some that wait for a circle, some in none. */
        RandomSet withCircles() {
            int more = 1 + random.nextInt(4);
            List<String> ids = new ArrayList<>(reads.keySet());
            IntStream.range(0, more).forEach(i -> ids.add("m" + i));
            for (int i = 0; i < more; i++) {
                Set<String> read = new LinkedHashSet<>();
                for (String id : ids) {
                    if (random.nextInt(3) == 0) {
                        read.add(id);
                    }
                }
                add("m" + i, read);
            }
            return this;
        }

        boolean reaches(String from, String to, Set<String> seen) {
            for (String next : Objects.requireNonNull(reads.get(from))) {
                if (next.equals(to) || (seen.add(next) && reaches(next, to, seen))) {
                    return true;
                }
            }
            return false;
        }
    }
}
