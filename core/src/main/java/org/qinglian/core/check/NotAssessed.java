package org.qinglian.core.check;

import java.util.Locale;
import org.qinglian.core.common.LocalizedMessage;

/**
 * Something that a check could not assess (无法评估), and why. It is not a clean bill.
 *
 * @param check the id of the check
 * @param subject the record it is about
 * @param reason what is missing, in both languages
 */
public record NotAssessed(String check, Subject subject, LocalizedMessage reason) {
    @Override
    public String toString() {
        return "[" + check + "] " + reason.in(Locale.ENGLISH);
    }
}
