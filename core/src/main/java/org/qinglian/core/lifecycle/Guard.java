package org.qinglian.core.lifecycle;

import java.util.function.Predicate;
import org.qinglian.core.common.CoreMessages;
import org.qinglian.core.common.LocalizedText;

/**
 * What must hold for a step to be taken (流转条件).
 *
 * @param code a stable code, under which its text says what must hold: {@code conduct.guard.decision}
 * @param text what must hold, as half a sentence
 * @param holds whether it holds
 * @param <T> the type of record
 * @param <S> the states
 */
public record Guard<T, S>(String code, LocalizedText text, Predicate<Attempt<T, S>> holds) {
    /** A guard whose text is in the messages of this library. */
    public static <T, S> Guard<T, S> of(String code, Predicate<Attempt<T, S>> holds) {
        return new Guard<>(code, CoreMessages.messages().text(code), holds);
    }
}
