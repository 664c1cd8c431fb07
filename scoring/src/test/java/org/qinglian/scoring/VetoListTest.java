package org.qinglian.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Period;
import org.qinglian.scoring.catalog.SchemeCatalog;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.RollupMeasure;
import org.qinglian.scoring.fixture.FactSamples;
import org.qinglian.scoring.scheme.Scheme;
import org.qinglian.scoring.scheme.SchemeLinter;
import org.qinglian.scoring.scheme.ScoreOverride;

/** A veto list that stands in another document, which is issued anew each year. */
class VetoListTest {
    private static final Scheme SCHEME = SchemeCatalog.standard().get("demo/fortress-year");

    @Test
    void a_situation_counts_by_the_edition_of_the_list_that_the_scheme_names() {
        assertThat(grade("2026")).isEqualTo("unqualified");
        assertThat(grade("2025")).as("the edition before").isEqualTo("qualified");
    }

    @Test
    void the_card_cites_the_list_with_its_edition() {
        assertThat(scoring("2026").scorecard("b-1").explain(Locale.CHINA))
                .contains("适用：有否决清单所列情形的，定为不合格——党建责任制考核办法（2026 年版）附件二所列否决情形 1 项（条件：达到 1 项）〔记录：2026-05-06 record-05-06〕；"
                        + "等次定为“不合格”；依据：《党建责任制考核办法（虚构示例）》附件二（2026）");
        assertThat(scoring("2025").scorecard("b-1").overrides()).noneMatch(override -> override.applied());
    }

    @Test
    void a_list_in_another_document_without_its_edition_is_named() {
        assertThat(faults("党建责任制考核办法")).containsExactly("/overrides/0/basis scheme.basis-without-version");
        assertThat(faults("党支部堡垒指数年度评定办法（虚构示例）"))
                .as("the scheme's own document")
                .isEmpty();
        assertThat(SchemeLinter.standard().lint(with(Basis.assumption("本库假定")))).isEmpty();
    }

    private static List<String> faults(String document) {
        return SchemeLinter.standard().lint(with(Basis.of(document))).stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    private static Scheme with(Basis basis) {
        ScoreOverride listed = SCHEME.overrides().get(0);
        return SCHEME.withOverrides(
                new ScoreOverride(listed.id(), listed.title(), listed.when(), listed.effect(), basis));
    }

    private static String grade(String edition) {
        return scoring(edition).grade("b-1").orElseThrow().grade();
    }

    private static Scoring scoring(String edition) {
        Facts.Builder facts = Facts.builder(Period.parse("2026"))
                .add(FactSamples.branch("b-1").build())
                .add(FactSamples.event("b-1", "veto.listed", "2026-05-06")
                        .putAttributes("list", "party-building-responsibility")
                        .putAttributes("edition", edition)
                        .build());
        for (String group : List.of("members", "superiors", "residents")) {
            facts.add(FactSamples.event("b-1", "ballot.branch", "2026-12-01")
                    .putAttributes("group", group)
                    .putAttributes("option", "satisfied")
                    .build());
        }
        SCHEME.measures().values().stream()
                .filter(RollupMeasure.class::isInstance)
                .map(measure -> ((RollupMeasure) measure).reading())
                .forEach(reading ->
                        facts.add(FactSamples.reading("b-1", reading, "100").build()));
        return Scorer.of(SCHEME).score(facts.build());
    }
}
