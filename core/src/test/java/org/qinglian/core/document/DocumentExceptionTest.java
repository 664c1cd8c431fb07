package org.qinglian.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.LocalizedMessage;
import org.qinglian.core.common.Severity;

class DocumentExceptionTest {
    private static final Problem WARNING = problem(Severity.WARNING, "first", "Nobody reads this.");
    private static final Problem ERROR = problem(Severity.ERROR, "second", "This stops everything.");
    private static final Problem LATER_ERROR = problem(Severity.ERROR, "third", "So does this.");

    @Test
    void names_the_severity_of_each_problem_and_the_errors_first() {
        Loaded<String> loaded =
                new Loaded<>(Optional.of("value"), List.of(WARNING, ERROR, LATER_ERROR), pointers -> Map.of());

        assertThatThrownBy(loaded::orThrow)
                .isInstanceOfSatisfying(
                        DocumentException.class,
                        thrown -> assertThat(thrown.problems()).containsExactly(ERROR, LATER_ERROR, WARNING))
                .hasMessage("""
                        error: county.json /second: [sample.second] This stops everything.
                        error: county.json /third: [sample.third] So does this.
                        warning: county.json /first: [sample.first] Nobody reads this.""");
    }

    @Test
    void nothing_is_thrown_for_warnings_alone() {
        assertThat(new Loaded<>(Optional.of("value"), List.of(WARNING), pointers -> Map.of()).orThrow())
                .isEqualTo("value");
    }

    private static Problem problem(Severity severity, String name, String sentence) {
        return new Problem(
                severity,
                Location.of("county.json", "/" + name),
                new LocalizedMessage("sample." + name, sentence, sentence));
    }
}
