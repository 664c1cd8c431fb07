package org.qinglian.core.cadre;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.OpenCode;

/**
 * A role in which cadres who left leading posts are of use (退出现职领导干部作用岗位). Six are those of one county (商南县,
 * 2023); the list is open.
 *
 * @param code the code, never blank
 */
public record FormerPostRole(@JsonValue String code) implements OpenCode {
    public static final FormerPostRole PARTY_BUILDING_GUIDE = new FormerPostRole("party-building-guide");
    public static final FormerPostRole PROJECT_COORDINATOR = new FormerPostRole("project-coordinator");
    public static final FormerPostRole DISPUTE_MEDIATOR = new FormerPostRole("dispute-mediator");
    public static final FormerPostRole SUPERVISION_RESEARCHER = new FormerPostRole("supervision-researcher");
    public static final FormerPostRole APPRAISER = new FormerPostRole("appraiser");
    public static final FormerPostRole INSPECTION_AUDITOR = new FormerPostRole("inspection-auditor");

    public FormerPostRole {
        code = code.strip();
        if (code.isEmpty()) {
            throw InvalidValueException.of("value.blank-id");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FormerPostRole of(String code) {
        return new FormerPostRole(code);
    }

    @Override
    public String list() {
        return "former-post-role";
    }

    @Override
    public String toString() {
        return code;
    }
}
