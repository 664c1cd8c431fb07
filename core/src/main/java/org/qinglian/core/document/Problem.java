package org.qinglian.core.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.qinglian.core.common.CoreMessages;
import org.qinglian.core.common.LocalizedMessage;
import org.qinglian.core.common.Severity;

/**
 * A fault of a document (问题), as a value: what is wrong, how grave, and where.
 *
 * @param severity an error, or a warning about something that was read all the same
 * @param location where it is
 * @param message its stable code and its sentence in both languages
 */
public record Problem(Severity severity, Location location, LocalizedMessage message) {
    private static final Set<String> BREAKS = Set.of(
            "document.syntax", "document.truncated", "document.encoding", "document.too-large", "document.unreadable");

    public static Problem error(Location location, String code, Map<String, ?> arguments) {
        return new Problem(Severity.ERROR, location, CoreMessages.message(code, arguments));
    }

    /** The stable code, for example {@code "document.unknown-field"}. */
    public String code() {
        return message.code();
    }

    @JsonIgnore
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Whether what follows in the file was not read: what rests on that file is incomplete. */
    public boolean breaksOff() {
        return BREAKS.contains(code());
    }

    Problem at(Location place) {
        return new Problem(severity, place, message);
    }

    Problem followedBy(LocalizedMessage more) {
        return new Problem(
                severity,
                location,
                new LocalizedMessage(message.code(), message.zh() + more.zh(), message.en() + " " + more.en()));
    }

    /** One line: place, code and sentence. */
    public String describe(Locale locale) {
        return location + ": [" + code() + "] " + message.in(locale);
    }

    /** One line a problem, in the order given. */
    public static String describe(List<Problem> problems, Locale locale) {
        return String.join(
                "\n", problems.stream().map(problem -> problem.describe(locale)).toList());
    }

    @Override
    public String toString() {
        return describe(Locale.ENGLISH);
    }
}
