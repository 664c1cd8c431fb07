package org.qinglian.core.programme;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.qinglian.core.accountability.AccountabilityRegister;
import org.qinglian.core.cadre.CadreRegister;
import org.qinglian.core.care.CareRegister;
import org.qinglian.core.common.DivisionCode;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.conduct.ConductRegister;
import org.qinglian.core.coverage.CoverageRegister;
import org.qinglian.core.discipline.DisciplineRegister;
import org.qinglian.core.fund.FundRegister;
import org.qinglian.core.organization.OrganizationRegister;
import org.qinglian.core.outreach.OutreachRegister;
import org.qinglian.core.procurement.ProcurementRegister;
import org.qinglian.core.rectification.RectificationRegister;
import org.qinglian.core.responsibility.ResponsibilityRegister;

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
 * @param responsibility the register of duties and who answers for them; empty if absent
 * @param discipline the register of sanctions; empty if absent
 * @param conduct the register of codes and notices; empty if absent
 * @param care the register of tolerance, clarification and care; empty if absent
 * @param accountability the register of accountability; empty if absent
 * @param rectification the register of campaigns, life meetings and problems; empty if absent
 * @param cadre the register of colour ratings, check-ups and policies; empty if absent
 * @param procurement the register of projects and tenders; empty if absent
 * @param fund the register of budgets, fund flows and subsidies; empty if absent
 * @param outreach the register of plans, themes, samples and surveys; empty if absent
 */
@Value.Builder
public record Programme(
        @NotNull Ref<Programme> id,
        @NotNull LocalizedText title,
        Optional<@DivisionCode String> division,
        OrganizationRegister organization,
        CoverageRegister coverage,
        ResponsibilityRegister responsibility,
        DisciplineRegister discipline,
        ConductRegister conduct,
        CareRegister care,
        AccountabilityRegister accountability,
        RectificationRegister rectification,
        CadreRegister cadre,
        ProcurementRegister procurement,
        FundRegister fund,
        OutreachRegister outreach)
        implements Identified<Programme>, WithProgramme {

    public Programme {
        organization = orEmpty(organization, OrganizationRegister.builder().build());
        coverage = orEmpty(coverage, CoverageRegister.builder().build());
        responsibility =
                orEmpty(responsibility, ResponsibilityRegister.builder().build());
        discipline = orEmpty(discipline, DisciplineRegister.builder().build());
        conduct = orEmpty(conduct, ConductRegister.builder().build());
        care = orEmpty(care, CareRegister.builder().build());
        accountability =
                orEmpty(accountability, AccountabilityRegister.builder().build());
        rectification = orEmpty(rectification, RectificationRegister.builder().build());
        cadre = orEmpty(cadre, CadreRegister.builder().build());
        procurement = orEmpty(procurement, ProcurementRegister.builder().build());
        fund = orEmpty(fund, FundRegister.builder().build());
        outreach = orEmpty(outreach, OutreachRegister.builder().build());
    }

    /** A builder with every register empty. */
    public static ProgrammeBuilder builder() {
        return new ProgrammeBuilder()
                .organization(OrganizationRegister.builder().build())
                .coverage(CoverageRegister.builder().build())
                .responsibility(ResponsibilityRegister.builder().build())
                .discipline(DisciplineRegister.builder().build())
                .conduct(ConductRegister.builder().build())
                .care(CareRegister.builder().build())
                .accountability(AccountabilityRegister.builder().build())
                .rectification(RectificationRegister.builder().build())
                .cadre(CadreRegister.builder().build())
                .procurement(ProcurementRegister.builder().build())
                .fund(FundRegister.builder().build())
                .outreach(OutreachRegister.builder().build());
    }

    /** Every collection of every register by its pointer, {@code "/coverage/households"}, in the order of the document. */
    public Map<String, List<?>> collections() {
        return RecordLayout.PROGRAMME.collections(this);
    }

    private static <T> T orEmpty(@Nullable T register, T empty) {
        return register == null ? empty : register;
    }
}
