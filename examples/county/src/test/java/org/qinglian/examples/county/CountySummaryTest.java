package org.qinglian.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.qinglian.examples.county.synthetic.County;
import org.qinglian.examples.county.synthetic.CountyGenerator;
import org.qinglian.examples.county.synthetic.CountySize;
import org.qinglian.scoring.Scorer;
import org.qinglian.scoring.Scoring;
import org.qinglian.scoring.catalog.SchemeCatalog;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.fact.SubjectKinds;

class CountySummaryTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** The fortress index gives no score to a branch of which nothing is known. */
    @Test
    void counts_who_has_no_score_beside_those_scored_and_not_among_them() {
        County county = CountyGenerator.generate(CountySize.small(), 5);
        Facts.Builder facts = Facts.from(county.programme(), CountyGenerator.QUARTER).toBuilder();
        county.events().forEach(facts::add);
        county.readings().forEach(facts::add);
        facts.add(ScoredSubject.builder()
                .id("o-unknown")
                .kind(SubjectKinds.BRANCH)
                .build());
        Scoring scoring =
                Scorer.of(SchemeCatalog.standard().get("demo/fortress-index")).score(facts.build());

        new CountySummary(console(), console()).scoring(scoring);

        int unrated = scoring.unrated().size();
        int scored = (int) scoring.subjects().stream()
                .filter(subject -> scoring.score(subject.id()).isPresent())
                .count();
        assertThat(scoring.unrated()).extracting(ScoredSubject::id).contains("o-unknown");
        assertThat(scored).isPositive();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("  党支部堡垒指数（示例）: scored " + scored + ", exempt "
                        + scoring.exempt().size() + ", no score " + unrated + "; 优秀 ");
    }

    private PrintStream console() {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }
}
