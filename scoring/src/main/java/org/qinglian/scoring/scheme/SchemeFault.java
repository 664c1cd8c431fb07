package org.qinglian.scoring.scheme;

import java.util.Map;
import org.qinglian.core.common.LocalizedMessage;
import org.qinglian.core.common.Severity;
import org.qinglian.scoring.fact.ScoringMessages;

/**
 * What the linter finds wrong with a scheme (办法缺陷).
 *
 * @param pointer the place in the scheme, as a JSON pointer
 * @param severity an error, with which the scheme cannot be used, or a warning
 * @param message the stable code and its sentence in both languages
 */
public record SchemeFault(String pointer, Severity severity, LocalizedMessage message) {
    public static SchemeFault error(String pointer, String code, Map<String, ?> arguments) {
        return new SchemeFault(
                pointer, Severity.ERROR, ScoringMessages.messages().message(code, arguments));
    }

    public static SchemeFault warning(String pointer, String code, Map<String, ?> arguments) {
        return new SchemeFault(
                pointer, Severity.WARNING, ScoringMessages.messages().message(code, arguments));
    }

    /** The stable code, for example {@code "scheme.band-gap"}. */
    public String code() {
        return message.code();
    }
}
