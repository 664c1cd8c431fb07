package org.qinglian.core.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.qinglian.core.calendar.WorkCalendar;
import org.qinglian.core.common.Money;
import org.qinglian.core.fixture.ProgrammeSamples;

/** Every rule on a case below its limit, at it and above it, as the law counts it on 2026-06-30. */
class StatutoryRulesTest {
    private static final RuleBook BOOK = RuleBook.standard();
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private static final Map<String, Class<? extends Judgement>> VERDICTS = Map.of(
            "met", Judgement.Met.class,
            "not-met", Judgement.NotMet.class,
            "unknown", Judgement.Unknown.class,
            "none", Judgement.NotApplicable.class);

    @ParameterizedTest
    @CsvFileSource(resources = "statutory-cases.csv", numLinesToSkip = 1)
    void judges_a_case_as_the_law_counts(String id, String verdict, String recorded) {
        StatutoryRule rule = BOOK.rule(id).orElseThrow();

        assertThat(BOOK.judge(rule, ruleCase(rule, recorded), AS_OF, WorkCalendar.standard()))
                .isInstanceOf(VERDICTS.get(verdict));
    }

    @Test
    void every_rule_has_cases_of_which_some_meet_it_and_some_do_not() throws Exception {
        try (Stream<String> lines = new BufferedReader(new InputStreamReader(
                        StatutoryRulesTest.class.getResourceAsStream("statutory-cases.csv"), StandardCharsets.UTF_8))
                .lines()) {
            Map<String, Set<String>> verdicts = lines.skip(1)
                    .map(line -> line.split(",", 3))
                    .collect(Collectors.groupingBy(
                            cells -> cells[0], Collectors.mapping(cells -> cells[1], Collectors.toSet())));

            assertThat(verdicts.keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            BOOK.rules().stream().map(StatutoryRule::id).toList());
            assertThat(verdicts)
                    .allSatisfy((rule, seen) -> assertThat(seen).as(rule).contains("met", "not-met"));
        }
    }

    private static RuleCase ruleCase(StatutoryRule rule, String recorded) {
        CaseKind kind = BOOK.kind(rule.of()).orElseThrow();
        RuleCase.Builder builder = RuleCase.of(kind, ProgrammeSamples.programme(), "");
        if (recorded != null) {
            Stream.of(recorded.split(";"))
                    .map(term -> term.split("="))
                    .forEach(term -> put(builder, kind, term[0], term[1]));
        }
        return builder.build();
    }

    private static void put(RuleCase.Builder builder, CaseKind kind, String name, String value) {
        Term term = Term.of(name);
        if (kind.events().contains(term)) {
            builder.event(name, Optional.of(LocalDate.parse(value)), "");
        } else if (kind.facts().contains(term)) {
            builder.fact(name, Optional.of(Boolean.valueOf(value)), "");
        } else if (kind.quantities().get(term) == Unit.YUAN) {
            builder.money(name, Optional.of(Money.yuan(value)), "");
        } else {
            builder.number(name, Optional.of(new BigDecimal(value)), "");
        }
    }
}
