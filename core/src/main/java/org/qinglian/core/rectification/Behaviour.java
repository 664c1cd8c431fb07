package org.qinglian.core.rectification;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.OpenCode;

/**
 * A kind of poor conduct as a {@link BehaviourTypology} names it (作风问题类型), such as the tractor (拖拉机), who procrastinates. The list
 * is open. It sorts problems; it is no verdict on a person.
 *
 * @param code the code, never blank
 */
public record Behaviour(@JsonValue String code) implements OpenCode {
    public static final Behaviour TRACTOR = new Behaviour("tractor");
    public static final Behaviour BULLDOZER = new Behaviour("bulldozer");
    public static final Behaviour COMPRESSOR = new Behaviour("compressor");
    public static final Behaviour WASHING_MACHINE = new Behaviour("washing-machine");
    public static final Behaviour MIXER = new Behaviour("mixer");
    public static final Behaviour REPEATER = new Behaviour("repeater");
    public static final Behaviour FORMALISM = new Behaviour("formalism");
    public static final Behaviour BUREAUCRATISM = new Behaviour("bureaucratism");
    public static final Behaviour HEDONISM = new Behaviour("hedonism");
    public static final Behaviour EXTRAVAGANCE = new Behaviour("extravagance");

    public Behaviour {
        code = code.strip();
        if (code.isEmpty()) {
            throw InvalidValueException.of("value.blank-id");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Behaviour of(String code) {
        return new Behaviour(code);
    }

    @Override
    public String list() {
        return "behaviour";
    }

    @Override
    public String toString() {
        return code;
    }
}
