package org.qinglian.scoring.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.document.DocumentSource;
import org.qinglian.core.document.Problem;
import org.qinglian.scoring.Scorer;
import org.qinglian.scoring.catalog.SchemeReader;
import org.qinglian.scoring.fact.CountMeasure;
import org.qinglian.scoring.fact.SourceType;
import org.qinglian.scoring.fixture.FactSamples;
import org.qinglian.scoring.fixture.SchemeSamples;
import org.qinglian.scoring.rule.PerUnit;

/** A branch adds an item of its own to the bonus, which the frame opens for ten points. */
class LocalRulesTest {
    private static final Scheme FRAME =
            SchemeSamples.scheme().withOpenings(new Opening("bonus", Optional.of(BigDecimal.TEN)));

    private static final LocalRules LOCAL = LocalRules.builder()
            .id("qingxi/pioneer-index")
            .version("2026.1")
            .title(LocalizedText.zh("清溪村党支部先锋指数细则"))
            .source(FRAME.source())
            .frame(new Extends("sample/pioneer-index", "2026.1"))
            .putMeasures("dike", count("dike.patrol"))
            .putItems("bonus", List.of(item("bonus.dike", "dike", "5")))
            .build();

    @Test
    void what_the_frame_opens_is_filled_and_all_else_stays() {
        Scheme whole = LOCAL.within(FRAME);

        assertThat(whole.id()).isEqualTo("qingxi/pioneer-index");
        assertThat(whole.overrides()).isEqualTo(FRAME.overrides());
        assertThat(whole.outcome()).isEqualTo(FRAME.outcome());
        assertThat(((Group) ((Group) whole.score()).children().get(1)).children())
                .extracting(Node::id)
                .containsExactly("bonus.visits", "bonus.satisfaction", "bonus.dike");
        assertThat(whole.openings()).as("local rules are no frame").isEmpty();
        assertThat(Scorer.of(whole)
                        .score(FactSamples.facts().toBuilder()
                                .add(FactSamples.event("m-01", "dike.patrol", "2026-08-01")
                                        .build())
                                .build())
                        .score("m-01"))
                .as("86.5 and one patrol")
                .contains(new BigDecimal("87.5"));
    }

    @Test
    void what_the_frame_does_not_allow_is_refused_all_at_once() {
        LocalRules wild = LOCAL.withFrame(new Extends("sample/pioneer-index", "2025.1"))
                .withMeasures(Map.of("visits", count("dike.patrol")))
                .withItems(Map.of("base", List.of(item("base.dike", "visits", "5"))));

        assertThatThrownBy(() -> wild.within(FRAME))
                .hasMessage("/extends: Local rules stand in sample/pioneer-index 2025.1; expected sample/pioneer-index"
                        + " 2026.1.\n/measures/visits: Measure 'visits' is the frame's; local rules cannot change it.\n"
                        + "/items/base: Group 'base' is not open to local rules.");
    }

    @Test
    void added_items_have_no_more_points_than_the_frame_leaves_them() {
        LocalRules much = LOCAL.withItems(
                Map.of("bonus", List.of(item("bonus.dike", "dike", "6"), item("bonus.road", "dike", "5"))));
        LocalRules unbounded = LOCAL.withItems(
                Map.of("bonus", List.of(item("bonus.dike", "dike", "6").withMax(Optional.empty()))));

        assertThat(much.faults(FRAME))
                .containsExactly(SchemeFault.error(
                        "/items/bonus", "local.points", Map.of("found", "11", "expected", "10", "group", "bonus")));
        assertThat(unbounded.faults(FRAME)).extracting(SchemeFault::code).containsExactly("local.points");
        assertThat(much.faults(FRAME.withOpenings(new Opening("bonus", Optional.empty()))))
                .isEmpty();
    }

    @Test
    void local_rules_are_read_within_their_frame() {
        String text = """
                {
                  "id": "qingxi/pioneer-index", "version": "2026.1", "title": {"zh": "清溪村党支部先锋指数细则"},
                  "source": {"document": "样例办法", "fictional": true},
                  "extends": {"scheme": "sample/pioneer-index", "version": "2026.1"},
                  "measures": {"dike": {"kind": "count", "event": "dike.patrol", "title": {"zh": "巡堤"}, "source": "system-record"}},
                  "items": {
                    "bonus": [{
                      "kind": "item", "id": "bonus.dike", "title": {"zh": "巡堤"}, "start": "earned", "max": 5,
                      "rules": [{"kind": "per-unit", "measure": "dike", "points": 1, "cap": 5}]
                    }]
                  },
                  "verification": [{
                    "name": "six patrols", "working": {"zh": "5 分封顶"},
                    "facts": {"dike": 6, "study.hours": 40, "satisfaction": 60, "category": "ordinary"},
                    "expect": {"bonus.dike": 5}, "score": 85, "grade": "qualified"
                  }]
                }
                """;
        SchemeReader reader = SchemeReader.standard();

        assertThat(reader.load(DocumentSource.of("local.json", text), FRAME).problems())
                .as("a warning, for the bonus is capped at 20 whatever is added")
                .extracting(Problem::code)
                .containsExactly("scheme.children-points");
        assertThat(reader.load(DocumentSource.of("local.json", text.replace("\"bonus\": [", "\"base\": [")), FRAME)
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("local.json:7:5 /items/base: [local.closed] Group 'base' is not open to local rules.");
        assertThat(reader.load(DocumentSource.of("local.json", text.replace("\"score\": 85", "\"score\": 86")), FRAME)
                        .problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("scheme.children-points", "scheme.verification-failed");
        assertThat(reader.load(DocumentSource.of("local.json", "{"), FRAME).value())
                .isEmpty();
    }

    private static CountMeasure count(String event) {
        return new CountMeasure(event, Map.of(), LocalizedText.zh("巡堤"), Optional.empty(), SourceType.SYSTEM_RECORD);
    }

    private static Item item(String id, String measure, String max) {
        return Item.builder()
                .id(id)
                .title(LocalizedText.zh("巡堤"))
                .start(Start.EARNED)
                .max(new BigDecimal(max))
                .addRules(new PerUnit(measure, BigDecimal.ONE, Optional.of(new BigDecimal(max)), Optional.empty()))
                .build();
    }
}
