package org.qinglian.core.lifecycle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.CoreMessages;
import org.qinglian.core.common.LocalizedText;

/** Goes through a history step by step (流程复核) and says what is out of order. */
final class Review<T extends Staged<S>, S extends Enum<S> & Coded> {
    private final Lifecycle<T, S> lifecycle;
    private final T subject;

    Review(Lifecycle<T, S> lifecycle, T subject) {
        this.lifecycle = lifecycle;
        this.subject = subject;
    }

    List<Refusal> of(List<Step<S>> recorded) {
        History<S> history = History.of(recorded);
        List<Refusal> refusals = new ArrayList<>();
        for (int number : history.misdirected()) {
            Map<String, ?> arguments =
                    Map.of("found", recorded.get(number - 1).corrects().orElseThrow());
            refusals.add(refusal(number, "", "lifecycle.corrects-nothing", arguments));
        }
        for (int place = 0; place < history.standing().size(); place++) {
            Step<S> step = history.standing().get(place);
            if (place == 0) {
                start(history.number(place), step, refusals);
            } else {
                follow(history, place, refusals);
            }
        }
        return refusals;
    }

    private void start(int number, Step<S> step, List<Refusal> refusals) {
        if (!lifecycle.starts().contains(step.state())) {
            refusals.add(refusal(
                    number,
                    "",
                    "lifecycle.wrong-start",
                    Map.of("found", step.state(), "expected", names(List.copyOf(lifecycle.starts())))));
        }
    }

    private void follow(History<S> history, int place, List<Refusal> refusals) {
        int number = history.number(place);
        Step<S> before = history.standing().get(place - 1);
        Step<S> step = history.standing().get(place);
        if (step.on().isBefore(before.on())) {
            refusals.add(refusal(
                    number,
                    "",
                    "lifecycle.date-order",
                    Map.of("found", step.on(), "state", step.state(), "expected", before.on())));
        }
        lifecycle
                .transition(before.state(), step.state())
                .ifPresentOrElse(
                        transition -> holds(
                                number, history.standing().subList(0, place), step, transition.guards(), refusals),
                        () -> refusals.add(refusal(
                                number,
                                "",
                                "lifecycle.no-transition",
                                Map.of(
                                        "from", before.state(),
                                        "to", step.state(),
                                        "expected", names(lifecycle.following(before.state()))))));
    }

    private void holds(
            int number, List<Step<S>> before, Step<S> step, List<Guard<T, S>> guards, List<Refusal> refusals) {
        for (Guard<T, S> guard : guards) {
            if (!guard.holds().test(new Attempt<>(subject, List.copyOf(before), step))) {
                refusals.add(refusal(
                        number,
                        guard.code(),
                        "lifecycle.guard-fails",
                        Map.of("to", step.state(), "expected", guard.text())));
            }
        }
    }

    private LocalizedText names(List<S> states) {
        return states.isEmpty()
                ? CoreMessages.messages().text("lifecycle.nothing-follows")
                : LocalizedText.of(names(states, Locale.CHINA, "、"), names(states, Locale.ENGLISH, ", "));
    }

    private static <S extends Coded> String names(List<S> states, Locale locale, String separator) {
        return states.stream().map(state -> state.label().in(locale)).collect(Collectors.joining(separator));
    }

    private static Refusal refusal(int number, String guard, String code, Map<String, ?> arguments) {
        Map<String, Object> all = new HashMap<>(arguments);
        all.put("step", number);
        return new Refusal(number, guard, CoreMessages.message(code, all));
    }
}
