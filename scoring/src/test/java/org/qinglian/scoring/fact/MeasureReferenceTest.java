package org.qinglian.scoring.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglian.core.document.JsonMapping;
import org.qinglian.scoring.rule.MeasuredRow;

/** Whatever the measure and the facts, a column holds what the plainest reading of the documentation finds. */
class MeasureReferenceTest {
    private static final int SUBJECTS = 12;

    static LongStream seeds() {
        return LongStream.range(0, 600);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_column_is_what_counting_by_hand_finds(long seed) {
        RandomFacts random = new RandomFacts(seed, SUBJECTS);
        Map<String, Measure> measures = measures(seed);
        ReferenceMeasures reference = new ReferenceMeasures(random, measures);
        Facts facts = random.shuffled(seed);
        List<ScoredSubject> subjects = facts.subjects(RandomFacts.KIND);

        Frame frame = Frame.of(measures, subjects, facts);

        measures.forEach((name, measure) -> {
            for (int row = 0; row < subjects.size(); row++) {
                MeasuredRow measured = new MeasuredRow(frame, row);
                ReferenceMeasures.Known expected = reference.of(name, subjects.get(row));
                String of = "of " + subjects.get(row).id() + " by " + measure + " in " + random.period()
                        + " with facts since " + random.since() + ": "
                        + random.known(subjects.get(row).id());
                assertThat(measured.availability(name))
                        .as("availability %s", of)
                        .isEqualTo(expected.availability());
                assertThat(measured.number(name))
                        .as("number %s", of)
                        .isEqualTo(expected.number().map(MeasuredRow::plain));
                assertThat(measured.code(name)).as("code %s", of).isEqualTo(expected.code());
                assertThat(measured.tally(name)).as("tally %s", of).isEqualTo(expected.tally());
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_events_that_a_number_rests_on_are_those_that_count_and_no_others(long seed) {
        RandomFacts random = new RandomFacts(seed, 3);
        Facts facts = random.shuffled(seed);
        Map<String, Measure> measures = measures(seed);
        ReferenceMeasures reference = new ReferenceMeasures(random, measures);

        measures.forEach((name, measure) -> {
            boolean single =
                    measure instanceof CountMeasure || measure instanceof SumMeasure || measure instanceof JointMeasure;
            for (ScoredSubject subject : single ? random.subjects() : List.<ScoredSubject>of()) {
                if (reference.of(name, subject).number().isPresent()) {
                    assertThat(measure.cite(facts, subject.id()).stream().map(Citation::source))
                            .as("records of %s by %s", subject.id(), measure)
                            .containsExactlyElementsOf(reference.records(name, subject.id()));
                }
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_measure_comes_back_from_json_as_it_was(long seed) throws Exception {
        ObjectMapper mapper = JsonMapping.mapper();

        for (Measure measure : measures(seed).values()) {
            assertThat(mapper.readValue(mapper.writeValueAsString(measure), Measure.class))
                    .isEqualTo(measure);
        }
    }

    private static Map<String, Measure> measures(long seed) {
        RandomMeasures random = new RandomMeasures(seed);
        Map<String, Measure> measures = new LinkedHashMap<>();
        for (int i = 0; i < 6; i++) {
            measures.put("n" + i, random.number());
        }
        measures.put("place", random.standing("n0"));
        measures.put("c", random.category());
        measures.put("t", random.tally());
        return measures;
    }
}
