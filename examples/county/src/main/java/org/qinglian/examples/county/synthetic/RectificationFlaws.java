package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qinglian.core.common.Identified;
import org.qinglian.core.lifecycle.Step;

/** Flaws of rectification. */
final class RectificationFlaws {
    /** In the order in which they are planted: those that take away other records first. */
    static final List<SeededFlaw> ALL = Stream.of(
                    LifeMeetingFlaws.ALL, SupervisionFlaws.ALL, ProblemFlaws.ALL, CampaignFlaws.ALL, ChannelFlaws.ALL)
            .flatMap(List::stream)
            .toList();

    private RectificationFlaws() {}

    /** A flaw of one record that fits, of a list of the draft. */
    static <T extends Identified<T>> SeededFlaw flaw(
            String name,
            String story,
            Function<RectificationDraft, List<T>> list,
            Predicate<T> fits,
            UnaryOperator<T> change) {
        String check = "rectification." + name;
        return SeededFlaw.found(check, 1, story, draft -> {
            List<T> records = list.apply(draft.rectification);
            draft.claim(draft.chance(check), records, fits, 1)
                    .forEach(record -> CountyDraft.replace(records, change.apply(record)));
        });
    }

    /** A history without a state. */
    static <S> List<Step<S>> without(List<Step<S>> history, S state) {
        return history.stream().filter(step -> step.state() != state).toList();
    }

    /** A history in which a state was reached on another day. */
    static <S> List<Step<S>> moved(List<Step<S>> history, S state, LocalDate day) {
        return history.stream()
                .map(step -> step.state() == state ? Step.of(state, day) : step)
                .toList();
    }
}
