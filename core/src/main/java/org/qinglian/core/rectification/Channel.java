package org.qinglian.core.rectification;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.OpenCode;

/**
 * A channel by which problems come to light (监督渠道): inspection, audit, petition, the television programme. The list is open: a place
 * names its own.
 *
 * @param code the code, never blank
 */
public record Channel(@JsonValue String code) implements OpenCode {
    public static final Channel INSPECTION = new Channel("inspection");
    public static final Channel KEY_VILLAGE = new Channel("key-village");
    public static final Channel LIFE_MEETING = new Channel("life-meeting");
    public static final Channel TELEVISION = new Channel("television");
    public static final Channel AUDIT = new Channel("audit");
    public static final Channel PETITION = new Channel("petition");
    public static final Channel ELECTION_REVIEW = new Channel("election-review");
    public static final Channel KEY_DATE = new Channel("key-date");
    public static final Channel SELF_EXAMINATION = new Channel("self-examination");

    public Channel {
        code = code.strip();
        if (code.isEmpty()) {
            throw InvalidValueException.of("value.blank-id");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Channel of(String code) {
        return new Channel(code);
    }

    @Override
    public String list() {
        return "supervision-channel";
    }

    @Override
    public String toString() {
        return code;
    }
}
