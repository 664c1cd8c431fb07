package org.qinglian.core.conduct;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Organization;

/**
 * A code of conduct (作风规定), for example the ten rules (十条军规) of a city. Its rules are the user's data; no text
 * ships with the library.
 *
 * @param id its identifier
 * @param name its name
 * @param issuer who issued it
 * @param inForce the days on which it is in force
 * @param rules its rules, in order
 */
@Value.Builder
public record ConductCode(
        @NotNull Ref<ConductCode> id,
        @NotNull LocalizedText name,
        @BelongsTo @NotNull Ref<Organization> issuer,
        @NotNull DateRange inForce,
        List<@Valid ConductRule> rules)
        implements Identified<ConductCode>, WithConductCode {
    public ConductCode {
        rules = Copy.list(rules);
    }

    public static ConductCodeBuilder builder() {
        return new ConductCodeBuilder();
    }
}
