package org.qinglian.core.lifecycle;

import java.util.ArrayList;
import java.util.List;

/**
 * A history as it stands (有效记录): each step that was corrected is replaced, in its place, by the one that corrects it.
 *
 * @param <S> the states
 */
final class History<S> {
    private final List<Step<S>> standing = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final List<Integer> misdirected = new ArrayList<>();

    private History(List<Step<S>> recorded) {
        int[] places = new int[recorded.size()];
        for (int i = 0; i < places.length; i++) {
            Step<S> step = recorded.get(i);
            int corrected = step.corrects().orElse(0);
            boolean corrects = corrected > 0 && corrected <= i;
            places[i] = corrects ? places[corrected - 1] : standing.size();
            if (corrects) {
                standing.set(places[i], step);
                numbers.set(places[i], i + 1);
            } else {
                standing.add(step);
                numbers.add(i + 1);
                if (step.corrects().isPresent()) {
                    misdirected.add(i + 1);
                }
            }
        }
    }

    static <S> History<S> of(List<Step<S>> recorded) {
        return new History<>(recorded);
    }

    /** The steps that stand, in their order. */
    List<Step<S>> standing() {
        return standing;
    }

    /** The number in the recorded history, from 1, of the step that stands at {@code place}. */
    int number(int place) {
        return numbers.get(place);
    }

    /** The numbers of the steps that claim to correct something that is no earlier step. */
    List<Integer> misdirected() {
        return misdirected;
    }
}
