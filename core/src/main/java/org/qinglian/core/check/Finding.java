package org.qinglian.core.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.Optional;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.LocalizedMessage;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;

/**
 * A finding (检查发现): one subject that does not meet one check.
 *
 * <p>It says what the records show. It is neither an allegation nor a decision.
 *
 * @param check the id of the check
 * @param severity how grave it is
 * @param subject the record it is about
 * @param pointer where in the programme it is seen, as a JSON pointer
 * @param message subject, found and expected in one sentence, in both languages
 * @param remedy what to do about it
 * @param basis the law or document that the check rests on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Finding(
        String check,
        Severity severity,
        Subject subject,
        String pointer,
        LocalizedMessage message,
        LocalizedText remedy,
        Optional<Basis> basis) {

    /** The finding and its remedy, as one would read them out. */
    public String describe(Locale locale) {
        return message.in(locale) + " " + remedy.in(locale);
    }

    @Override
    public String toString() {
        return "[" + check + "] " + describe(Locale.ENGLISH);
    }
}
