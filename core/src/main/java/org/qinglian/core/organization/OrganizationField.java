package org.qinglian.core.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.OpenCode;

/**
 * The field in which a grass-roots Party organisation works (党组织领域), by which places choose the table that scores it:
 * Qinghai 2018 has seven fields, Hanshan 2022 ten types. The list is open.
 *
 * @param code the code, never blank
 */
public record OrganizationField(@JsonValue String code) implements OpenCode {
    public static final OrganizationField VILLAGE = new OrganizationField("village");
    public static final OrganizationField COMMUNITY = new OrganizationField("community");
    public static final OrganizationField AGENCY = new OrganizationField("agency");
    public static final OrganizationField STATE_OWNED_ENTERPRISE = new OrganizationField("state-owned-enterprise");
    public static final OrganizationField NON_PUBLIC_ENTERPRISE = new OrganizationField("non-public-enterprise");
    public static final OrganizationField SOCIAL_ORGANIZATION = new OrganizationField("social-organization");
    public static final OrganizationField SCHOOL = new OrganizationField("school");

    public OrganizationField {
        code = code.strip();
        if (code.isEmpty()) {
            throw InvalidValueException.of("value.blank-id");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OrganizationField of(String code) {
        return new OrganizationField(code);
    }

    @Override
    public String list() {
        return "organization-field";
    }

    @Override
    public String toString() {
        return code;
    }
}
