package org.qinglian.core.rectification;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.OpenCode;

/**
 * A ground on which somebody may not sit in a village committee (不得任职情形). The list is open: each province words its own.
 *
 * @param code the code, never blank
 */
public record DisqualificationGround(@JsonValue String code) implements OpenCode {
    public static final DisqualificationGround CRIMINAL_PENALTY = new DisqualificationGround("criminal-penalty");
    public static final DisqualificationGround PARTY_SANCTION = new DisqualificationGround("party-sanction");
    public static final DisqualificationGround SUPERVISORY_CASE = new DisqualificationGround("supervisory-case");
    public static final DisqualificationGround ORGANISED_CRIME = new DisqualificationGround("organised-crime");
    public static final DisqualificationGround VOTE_BUYING = new DisqualificationGround("vote-buying");
    public static final DisqualificationGround DISHONESTY = new DisqualificationGround("dishonesty");
    public static final DisqualificationGround UNLAWFUL_BUILDING = new DisqualificationGround("unlawful-building");
    public static final DisqualificationGround CLAN_FORCE = new DisqualificationGround("clan-force");

    public DisqualificationGround {
        code = code.strip();
        if (code.isEmpty()) {
            throw InvalidValueException.of("value.blank-id");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DisqualificationGround of(String code) {
        return new DisqualificationGround(code);
    }

    @Override
    public String list() {
        return "disqualification-ground";
    }

    @Override
    public String toString() {
        return code;
    }
}
