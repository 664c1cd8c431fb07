package org.qinglian.core.accountability;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.OpenCode;

/**
 * A situation in which accountability is called for (问责情形), such as 党的领导弱化. The list is open: each edition of the
 * rules has its own, see {@link AccountabilityRules#situations()}.
 *
 * @param code the code, never blank
 */
public record Situation(@JsonValue String code) implements OpenCode {
    public static final Situation WEAKENED_LEADERSHIP = new Situation("weakened-leadership");
    public static final Situation WEAK_POLITICAL_BUILDING = new Situation("weak-political-building");
    public static final Situation ABSENT_IDEOLOGICAL_BUILDING = new Situation("absent-ideological-building");
    public static final Situation WEAK_ORGANIZATION_BUILDING = new Situation("weak-organization-building");
    public static final Situation LAX_CONDUCT = new Situation("lax-conduct");
    public static final Situation LAX_DISCIPLINE = new Situation("lax-discipline");
    public static final Situation IRRESOLUTE_ANTI_CORRUPTION = new Situation("irresolute-anti-corruption");
    public static final Situation GOVERNANCE_UNMET = new Situation("governance-unmet");
    public static final Situation WEAK_OVERSIGHT = new Situation("weak-oversight");
    public static final Situation INACTION = new Situation("inaction");
    public static final Situation OTHER_DERELICTION = new Situation("other-dereliction");
    public static final Situation ABSENT_PARTY_BUILDING = new Situation("absent-party-building");
    public static final Situation WEAK_GOVERNANCE = new Situation("weak-governance");
    public static final Situation DISCIPLINE_NOT_UPHELD = new Situation("discipline-not-upheld");
    public static final Situation DECISION_ERROR = new Situation("decision-error");
    public static final Situation ACCIDENT = new Situation("accident");
    public static final Situation ABUSE_OF_POWER = new Situation("abuse-of-power");
    public static final Situation INCIDENT_MISHANDLED = new Situation("incident-mishandled");
    public static final Situation WRONG_APPOINTMENT = new Situation("wrong-appointment");

    public Situation {
        code = code.strip();
        if (code.isEmpty()) {
            throw InvalidValueException.of("value.blank-id");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Situation of(String code) {
        return new Situation(code);
    }

    @Override
    public String list() {
        return "accountability-situation";
    }

    @Override
    public String toString() {
        return code;
    }
}
