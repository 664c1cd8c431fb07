package org.qinglian.scoring.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.qinglian.core.document.DocumentException;
import org.qinglian.core.document.DocumentSource;

/** Schemes of a catalogue that read each other's results. */
class CatalogDelegationTest {
    @Test
    void takes_schemes_that_read_results_in_one_direction_and_of_schemes_it_has_not() {
        SchemeCatalog catalog = SchemeCatalog.builder()
                .add(DocumentSource.of("one.json", reading("one", "two")))
                .add(DocumentSource.of("two.json", reading("two", "elsewhere")))
                .build();

        assertThat(catalog.ids()).containsExactly("one", "two");
    }

    @Test
    void refuses_schemes_that_read_each_other_in_a_circle() {
        DocumentSource one = DocumentSource.of("one.json", reading("one", "two"));
        DocumentSource two = DocumentSource.of("two.json", reading("two", "one"));

        SchemeCatalog.Builder builder = SchemeCatalog.builder().add(one).add(two);

        assertThatThrownBy(builder::build)
                .isInstanceOf(DocumentException.class)
                .hasMessage(
                        "error: one.json:3:46 /measures/m/scheme: [scheme.circle] Schemes read each other's results in a"
                                + " circle: one → two → one; expected an order in which they can be scored.");
    }

    private static String reading(String id, String other) {
        return """
                {"id": "%s", "version": "1", "title": {"zh": "办法"}, "subject": "thing", "period": "year",
                 "source": {"document": "办法", "fictional": true}, "measures": {"m": {"kind": "result", "part": "score",
                  "title": {"zh": "得分"}, "source": "survey", "scheme": "%s"}},
                 "score": {"kind": "item", "id": "item", "title": {"zh": "项"}, "start": "earned", "max": 1,
                  "rules": [{"kind": "per-unit", "measure": "m", "points": 1}]}}
                """.formatted(id, other);
    }
}
