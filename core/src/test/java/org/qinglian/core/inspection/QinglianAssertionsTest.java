package org.qinglian.core.inspection;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qinglian.core.fixture.QinglianAssertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.Severity;
import org.qinglian.core.fixture.CoverageSamples;
import org.qinglian.core.fixture.FindingAssert;
import org.qinglian.core.fixture.OrganizationSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.responsibility.ResponsibilityRegister;

class QinglianAssertionsTest {
    private static final String FOUND = """

            Findings:
              coverage.household-unlinked h-07 at '/coverage/households/6': Household 'h-07' is linked to no member on 2026-06-30; expected one.
            Not assessed:
              organization.secretary-vacant p-1: Post 'p-1' has no appointment and no date from which it exists; how long it is vacant cannot be told.""";

    private final Inspection clean = Inspector.standard().inspect(ProgrammeSamples.programme(), ProgrammeSamples.AS_OF);

    private final Inspection faulty = Inspector.standard()
            .inspect(
                    ProgrammeSamples.withOrganization(register -> register.withPosts(Replace.plus(
                                    register.posts(),
                                    OrganizationSamples.post("p-1")
                                            .establishedOn(Optional.empty())
                                            .build())))
                            .withResponsibility(ResponsibilityRegister.builder().build())
                            .withCoverage(CoverageSamples.register()
                                    .withLinks(
                                            CoverageSamples.link("l-1")
                                                    .households(CoverageSamples.households(1, 6))
                                                    .build(),
                                            CoverageSamples.link("l-2")
                                                    .households(CoverageSamples.households(8, 9))
                                                    .build())),
                    ProgrammeSamples.AS_OF);

    @Test
    void what_holds_is_confirmed() {
        assertThatCode(() -> {
                    assertThat(clean)
                            .hasNoFindings()
                            .isClean()
                            .hasOnlyFindings()
                            .met("coverage.village-without-team", 2);
                    assertThat(faulty)
                            .hasFinding("coverage.household-unlinked", "h-07")
                            .hasOnlyFindings("coverage.household-unlinked h-07")
                            .couldNotAssess("organization.secretary-vacant", "p-1");
                    assertThat(faulty)
                            .finding("coverage.household-unlinked", "h-07")
                            .hasSeverity(Severity.ERROR)
                            .hasPointer("/coverage/households/6")
                            .hasBasis("《三个全覆盖》党员联户全覆盖")
                            .hasMessage(Locale.CHINA, "户“h-07”在 2026-06-30 没有联系党员；应有一名。")
                            .hasRemedy(Locale.CHINA, "就亲就熟就便安排党员，或登记除外理由。");
                })
                .doesNotThrowAnyException();
    }

    @Test
    void a_failure_lists_what_was_found() {
        fails(() -> assertThat(faulty).hasNoFindings(), "Expected no finding" + FOUND);
        fails(() -> assertThat(faulty).isClean(), "Expected no finding and nothing that could not be assessed" + FOUND);
        fails(
                () -> assertThat(faulty).hasFinding("coverage.household-unlinked", "h-01"),
                "Expected finding coverage.household-unlinked h-01" + FOUND);
        fails(() -> assertThat(faulty).hasOnlyFindings("a b", "c d"), "Expected only the findings a b, c d" + FOUND);
        fails(() -> assertThat(faulty).couldNotAssess("a", "b"), "Expected that a could not assess b" + FOUND);
        fails(
                () -> assertThat(faulty).met("coverage.household-unlinked", 9),
                "Expected that coverage.household-unlinked is met by 9 of 9 subjects, but it is met by 8" + FOUND);
        fails(() -> assertThat(faulty).met("a", 9), "Expected that a is met by 9 subjects, but it was not run" + FOUND);
    }

    @Test
    void a_failure_says_when_nothing_was_found() {
        fails(
                () -> assertThat(clean).hasFinding("coverage.household-unlinked", "h-07"),
                "Expected finding coverage.household-unlinked h-07\nFindings: none\nNot assessed: none");
    }

    @Test
    void a_failure_about_a_finding_says_what_was_found() {
        FindingAssert finding = assertThat(faulty).finding("coverage.household-unlinked", "h-07");
        String subject = "Finding coverage.household-unlinked h-07: expected ";

        fails(
                () -> finding.hasMessage(Locale.CHINA, "别的"),
                subject + "message\n  别的\nbut found\n  户“h-07”在 2026-06-30 没有联系党员；应有一名。");
        fails(
                () -> finding.hasRemedy(Locale.ENGLISH, "other"),
                subject
                        + "remedy\n  other\nbut found\n  Link a member who is near or known to it, or record why it needs"
                        + " none.");
        fails(() -> finding.hasPointer(""), subject + "pointer\n  \nbut found\n  /coverage/households/6");
        fails(() -> finding.hasSeverity(Severity.WARNING), subject + "severity\n  warning\nbut found\n  error");
        fails(() -> finding.hasNoBasis(), subject + "basis\n  none\nbut found\n  《三个全覆盖》党员联户全覆盖");
        fails(() -> finding.hasBasis("《章程》"), subject + "basis\n  《章程》\nbut found\n  《三个全覆盖》党员联户全覆盖");
    }

    private static void fails(ThrowingCallable assertion, String message) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessage(message);
    }
}
