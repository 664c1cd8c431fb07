package org.qinglian.core.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EditionsTest {
    private static final LocalDate REVISED = LocalDate.of(2024, 1, 1);
    private static final Edition<String> OF_2018 =
            edition(DateRange.of(LocalDate.of(2018, 10, 1), REVISED.minusDays(1)), "2018");
    private static final Edition<String> OF_2023 = edition(DateRange.from(REVISED), "2023");

    @Test
    void the_date_of_the_fact_picks_the_edition() {
        Editions<String> editions = Editions.of(OF_2023, OF_2018);

        assertThat(editions.on(REVISED.minusDays(1))).contains(OF_2018);
        assertThat(editions.on(REVISED)).contains(OF_2023);
        assertThat(editions.on(LocalDate.of(2018, 9, 30))).isEmpty();
        assertThat(editions.on(LocalDate.MAX)).contains(OF_2023);
    }

    @Test
    void there_may_be_days_without_an_edition() {
        Edition<String> repealed = edition(DateRange.of(LocalDate.of(2018, 10, 1), LocalDate.of(2020, 1, 1)), "2018");
        Editions<String> editions = Editions.of(repealed, OF_2023);

        assertThat(editions.on(LocalDate.of(2022, 1, 1))).isEmpty();
    }

    @Test
    void two_editions_in_force_on_one_day_are_refused() {
        Edition<String> early = edition(DateRange.from(REVISED.minusDays(1)), "2023");

        assertThatThrownBy(() -> Editions.of(OF_2018, early))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.message(Locale.CHINA))
                                .isEqualTo("各版本施行期重叠：2018-10-01–2023-12-31, 2023-12-31–；任何一日至多一个版本有效。"))
                .hasMessage("Editions overlap: 2018-10-01–2023-12-31, 2023-12-31–; expected at most one in force on any"
                        + " day.");
    }

    @Test
    void no_edition_is_in_force_where_there_is_none() {
        assertThat(new Editions<String>(List.of()).on(REVISED)).isEmpty();
    }

    private static Edition<String> edition(DateRange inForce, String content) {
        return new Edition<>(inForce, Basis.of("某条例").withVersion(content), content);
    }
}
