package org.qinglian.core.responsibility;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** The role in which a party holds a duty (责任角色): the four responsible parties (四责协同), with the team's leader and its
 * other members told apart. */
public enum ResponsibilityRole implements Coded {
    /** The leading body: overall leadership (全面领导责任). */
    PRINCIPAL_RESPONSIBILITY("principal-responsibility", "主体责任", "principal responsibility"),
    /** The head of the leading body. */
    FIRST_RESPONSIBLE_PERSON("first-responsible-person", "第一责任人", "first responsible person"),
    /** Another member of the team, for the field in his or her charge (分管领域主要领导责任). */
    DUAL_DUTY_MEMBER("dual-duty-member", "一岗双责", "team member with a dual duty"),
    /** A department, within its functions. */
    FUNCTIONAL_DEPARTMENT("functional-department", "部门职责", "functional department"),
    /** The body of discipline inspection. */
    SUPERVISORY_RESPONSIBILITY("supervisory-responsibility", "监督责任", "supervisory responsibility");

    private final String code;
    private final LocalizedText label;

    ResponsibilityRole(String code, String zh, String en) {
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

    /**
     * Whether its holder answers for the duty, the A of a RACI matrix: the leading body, its head or a member of the team; of a
     * duty to supervise, who supervises. A department carries out; this reading of the five roles is ours.
     */
    public boolean answersFor(DutyNature nature) {
        return switch (this) {
            case PRINCIPAL_RESPONSIBILITY, FIRST_RESPONSIBLE_PERSON, DUAL_DUTY_MEMBER -> true;
            case SUPERVISORY_RESPONSIBILITY -> nature == DutyNature.SUPERVISION;
            case FUNCTIONAL_DEPARTMENT -> false;
        };
    }
}
