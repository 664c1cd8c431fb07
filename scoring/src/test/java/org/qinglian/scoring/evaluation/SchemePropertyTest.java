package org.qinglian.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglian.core.document.DocumentSource;
import org.qinglian.core.document.JsonMapping;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.document.Problem;
import org.qinglian.scoring.catalog.SchemeReader;
import org.qinglian.scoring.fact.Frame;
import org.qinglian.scoring.scheme.Scheme;

/** What holds of every scheme, or of every scheme of a kind. */
class SchemePropertyTest {
    private static final int ROWS = 50;

    private final ObjectMapper mapper = JsonMapping.mapper();

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_scheme_comes_back_from_json_as_it_was(long seed) throws Exception {
        Scheme scheme = new RandomCase(seed).scheme();

        String json = mapper.writeValueAsString(scheme);
        Loaded<Scheme> read = SchemeReader.standard().load(DocumentSource.of("scheme.json", json));

        assertThat(read.problems()).extracting(Problem::code).allMatch(code -> code.startsWith("scheme."));
        assertThat(read.value()).contains(scheme);
        assertThat(mapper.writeValueAsString(read.value().orElseThrow())).isEqualTo(json);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void permuting_subjects_permutes_scores(long seed) {
        RandomCase random = new RandomCase(seed);
        Scheme scheme = random.scheme();
        Frame frame = random.frame(ROWS);
        List<Integer> order = new ArrayList<>(IntStream.range(0, ROWS).boxed().toList());
        Collections.shuffle(order, new Random(seed));

        Scores scores = Evaluation.of(scheme, frame).scores();
        Scores permuted =
                Evaluation.of(scheme, FrameForms.permuted(frame, order)).scores();

        for (int row = 0; row < ROWS; row++) {
            assertThat(permuted.score(row)).isEqualTo(scores.score(order.get(row)));
            assertThat(permuted.grade(row)).isEqualTo(scores.grade(order.get(row)));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void raising_a_measure_that_gives_points_never_lowers_a_score(long seed) {
        RisingCase rising = new RisingCase(seed);
        Scheme scheme = rising.scheme();
        Frame frame = rising.frame(ROWS);

        Scores scores = Evaluation.of(scheme, frame).scores();

        for (String measure : scheme.measures().keySet()) {
            Scores raised = Evaluation.of(scheme, rising.raised(frame, measure)).scores();
            for (int row = 0; row < ROWS; row++) {
                assertThat(raised.score(row).orElseThrow())
                        .as("row %s with more of %s", row, measure)
                        .isGreaterThanOrEqualTo(scores.score(row).orElseThrow());
                assertThat(raised.grades()[row])
                        .as("grade of row %s, counted from the best", row)
                        .isLessThanOrEqualTo(scores.grades()[row]);
            }
        }
    }
}
