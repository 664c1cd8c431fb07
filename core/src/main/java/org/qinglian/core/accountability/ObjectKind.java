package org.qinglian.core.accountability;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.organization.Actor;

/** The kind of object that can be held to account (问责对象): a Party organisation or a leading cadre, nobody else. */
public enum ObjectKind implements Coded {
    ORGANIZATION("organization", "党组织", "Party organisation"),
    LEADER("leader", "党的领导干部", "leading cadre");

    private final String code;
    private final LocalizedText label;

    ObjectKind(String code, String zh, String en) {
        this.code = code;
        this.label = LocalizedText.of(zh, en);
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public LocalizedText label() {
        return label;
    }

    /** What an actor is as an object; empty for an institution, which is held to account through its Party organisation. */
    public static Optional<ObjectKind> of(Actor actor) {
        if (actor.isPerson()) {
            return Optional.of(LEADER);
        }
        return actor.organization().map(organization -> ORGANIZATION);
    }
}
