package org.qinglian.core.organization;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.DivisionCode;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.UnifiedSocialCreditCode;

/**
 * An institution (单位): a department, hospital, school, company or village body that builds a clean unit (清廉单元).
 *
 * <p>Its Party organisation is an {@link Organization} of its own.
 *
 * @param id its identifier
 * @param name its official name
 * @param sector the clean-unit sector
 * @param level the level at which it works
 * @param creditCode its unified social credit code
 * @param division the administrative division code
 * @param supervisor the institution that supervises it (主管单位)
 * @param jointBranch the branch of several units to which its members belong (联合党支部), where it has no organisation of its own
 */
@Value.Builder
public record Institution(
        @NotNull Ref<Institution> id,
        @NotNull LocalizedText name,
        @NotNull Sector sector,
        @NotNull Level level,
        Optional<@UnifiedSocialCreditCode String> creditCode,
        Optional<@DivisionCode String> division,
        Optional<Ref<Institution>> supervisor,
        Optional<Ref<Organization>> jointBranch)
        implements Identified<Institution>, WithInstitution {
    public static InstitutionBuilder builder() {
        return new InstitutionBuilder();
    }
}
