package org.qinglian.core.programme;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.qinglian.core.common.DivisionCode;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.conduct.ConductRegister;
import org.qinglian.core.coverage.CoverageRegister;
import org.qinglian.core.organization.OrganizationRegister;

/**
 * A clean-governance programme (清廉建设工作) of a city or county: one document with a register for each feature.
 *
 * <p>It is what was recorded, right or wrong. Whether it is in order is for an {@code Inspector}, how good for a
 * {@code Scorer}.
 *
 * @param id its identifier
 * @param title its title, such as 清廉示范县建设
 * @param division the division code of the city or county
 * @param organization the register of organisations and people; empty if absent
 * @param coverage the register of places and who serves them; empty if absent
 * @param conduct the register of codes and notices; empty if absent
 */
@Value.Builder
public record Programme(
        @NotNull Ref<Programme> id,
        @NotNull LocalizedText title,
        Optional<@DivisionCode String> division,
        OrganizationRegister organization,
        CoverageRegister coverage,
        ConductRegister conduct)
        implements Identified<Programme>, WithProgramme {

    public Programme {
        organization = orEmpty(organization, OrganizationRegister.builder().build());
        coverage = orEmpty(coverage, CoverageRegister.builder().build());
        conduct = orEmpty(conduct, ConductRegister.builder().build());
    }

    /** A builder with every register empty. */
    public static ProgrammeBuilder builder() {
        return new ProgrammeBuilder()
                .organization(OrganizationRegister.builder().build())
                .coverage(CoverageRegister.builder().build())
                .conduct(ConductRegister.builder().build());
    }

    private static <T> T orEmpty(@Nullable T register, T empty) {
        return register == null ? empty : register;
    }
}
