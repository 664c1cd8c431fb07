package org.qinglian.core.lifecycle;

import java.util.List;
import org.qinglian.core.common.Copy;

/**
 * A transition (流转): from one state to another, if its guards hold.
 *
 * @param from the state before
 * @param to the state after
 * @param guards what must hold
 * @param <T> the type of record
 * @param <S> the states
 */
public record Transition<T, S>(S from, S to, List<Guard<T, S>> guards) {
    public Transition {
        guards = Copy.list(guards);
    }
}
