package org.qinglian.core.organization;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.DivisionCode;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;

/**
 * A Party organisation (党组织): a committee, general branch, branch or group, and its place in the tree.
 *
 * <p>Example: the branch of Qingxi village under the committee of Yunshan township. It is not the village or the
 * institution itself; see {@code Village} and {@link Institution}.
 *
 * @param id its identifier
 * @param name its official name
 * @param kind committee, general branch, branch or group
 * @param level the level at which it works
 * @param parent the organisation directly above it; absent only at the top of the programme
 * @param field the field of a grass-roots organisation
 * @param institution the institution in which it is set up
 * @param division the administrative division code
 * @param establishedOn the day it was set up
 * @param dissolvedOn the day from which it exists no longer; it goes on if absent
 * @param levelSkip why it stands directly under an organisation more than one level above it (越级隶属的理由)
 */
@Value.Builder
public record Organization(
        @NotNull Ref<Organization> id,
        @NotNull LocalizedText name,
        @NotNull OrganizationKind kind,
        @NotNull Level level,
        Optional<Ref<Organization>> parent,
        Optional<OrganizationField> field,
        Optional<Ref<Institution>> institution,
        Optional<@DivisionCode String> division,
        Optional<LocalDate> establishedOn,
        Optional<LocalDate> dissolvedOn,
        Optional<String> levelSkip)
        implements Identified<Organization>, WithOrganization {
    public static OrganizationBuilder builder() {
        return new OrganizationBuilder();
    }

    /** Whether it exists no longer on a day; then nobody need be in it, and it need hold no duty. */
    public boolean isDissolvedBy(LocalDate day) {
        return dissolvedOn.filter(dissolved -> !dissolved.isAfter(day)).isPresent();
    }
}
