package org.qinglian.core.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.OpenCode;

/**
 * A sector of clean-governance construction (清廉单元领域), such as clean villages (清廉村居). The list is open: some places
 * add the family (清廉家庭). Culture (清廉文化) cuts across all of them: it is a line of work and no sector of an institution.
 *
 * @param code the code, never blank
 */
public record Sector(@JsonValue String code) implements OpenCode {
    public static final Sector GOVERNMENT_BODY = new Sector("government-body");
    public static final Sector VILLAGE_COMMUNITY = new Sector("village-community");
    public static final Sector HOSPITAL = new Sector("hospital");
    public static final Sector SCHOOL = new Sector("school");
    public static final Sector STATE_OWNED_ENTERPRISE = new Sector("state-owned-enterprise");
    public static final Sector PRIVATE_ENTERPRISE = new Sector("private-enterprise");
    public static final Sector CULTURE = new Sector("culture");

    /** Added by some places, Hunan among them. */
    public static final Sector FAMILY = new Sector("family");

    /** The seven sectors of the sector plans (七个清廉单元), culture among them, in their usual order. */
    public static final List<Sector> SEVEN = List.of(
            GOVERNMENT_BODY, VILLAGE_COMMUNITY, HOSPITAL, SCHOOL, STATE_OWNED_ENTERPRISE, PRIVATE_ENTERPRISE, CULTURE);

    public Sector {
        code = code.strip();
        if (code.isEmpty()) {
            throw InvalidValueException.of("value.blank-id");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Sector of(String code) {
        return new Sector(code);
    }

    /** Whether it cuts across the others, so that no institution is of it (贯穿各领域). */
    @JsonIgnore
    public boolean isCrossCutting() {
        return equals(CULTURE);
    }

    @Override
    public String list() {
        return "sector";
    }

    @Override
    public String toString() {
        return code;
    }
}
