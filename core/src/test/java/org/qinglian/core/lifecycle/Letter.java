package org.qinglian.core.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;

/** A letter of a member of the public (来信), the record that the tests of lifecycles send on its way. */
public record Letter(Ref<Letter> id, boolean signed, boolean complete, List<Step<Letter.Stage>> history)
        implements Identified<Letter>, Staged<Letter.Stage> {
    /** The states of a letter. */
    public enum Stage implements Coded {
        RECEIVED("received", "收信", "received"),
        REGISTERED("registered", "登记", "registered"),
        ANSWERED("answered", "答复", "answered"),
        WITHDRAWN("withdrawn", "撤诉", "withdrawn"),
        CLOSED("closed", "办结", "closed");

        private final String code;
        private final LocalizedText label;

        Stage(String code, String zh, String en) {
            this.code = code;
            this.label = LocalizedText.of(zh, en);
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public LocalizedText label() {
            return label;
        }
    }

    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** Received, registered, answered or withdrawn, closed; an answer within five days of registration. */
    public static final Lifecycle<Letter, Stage> LIFECYCLE = Lifecycle.<Letter, Stage>starting("letter", Stage.RECEIVED)
            .allow(Stage.RECEIVED, Stage.REGISTERED, guard("signed", "来信已署名", "the letter is signed", Letter::signed))
            .allow(
                    Stage.REGISTERED,
                    Stage.ANSWERED,
                    guard("signed", "来信已署名", "the letter is signed", Letter::signed),
                    guard("complete", "材料齐全", "nothing is missing", Letter::complete))
            .allow(Stage.REGISTERED, Stage.WITHDRAWN)
            .sequence(Stage.ANSWERED, Stage.CLOSED)
            .limit(Stage.REGISTERED, Stage.ANSWERED, TimeLimit.days(5), Basis.of("信访办理规定（样例）"), Stage.WITHDRAWN)
            .build();

    /** A signed and complete letter with these steps. */
    @SafeVarargs
    @SuppressWarnings("varargs") // read only
    public static Letter with(Step<Stage>... steps) {
        return new Letter(Ref.of("b-1"), true, true, List.of(steps));
    }

    /** A signed and complete letter that came into these states, one a day from {@link #DAY} on. */
    public static Letter that(Stage... states) {
        List<Step<Stage>> steps = new ArrayList<>();
        Arrays.stream(states).forEach(state -> steps.add(Step.of(state, DAY.plusDays(steps.size()))));
        return new Letter(Ref.of("b-1"), true, true, steps);
    }

    /** The letter with further steps at the end of its record. */
    @SafeVarargs
    @SuppressWarnings("varargs") // read only
    public final Letter then(Step<Stage>... steps) {
        List<Step<Stage>> all = new ArrayList<>(history);
        all.addAll(List.of(steps));
        return new Letter(id, signed, complete, all);
    }

    /** The letter without signature and with something missing. */
    public Letter deficient() {
        return new Letter(id, false, false, history);
    }

    private static Guard<Letter, Stage> guard(String name, String zh, String en, Predicate<Letter> holds) {
        return new Guard<>("letter.guard." + name, LocalizedText.of(zh, en), attempt -> holds.test(attempt.subject()));
    }
}
