package org.qinglian.core.responsibility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.CadreRank;

/**
 * A duty (责任): one item of a list of duties, what somebody has to do or must not do.
 *
 * <p>Example: the township committee studies clean governance twice a year, broken down from the duty of the county
 * committee. It does not say who holds it, which is an {@link Assignment}, nor a piece of work with a deadline, which is a
 * {@link TaskItem}.
 *
 * @param id its identifier
 * @param title its title
 * @param polarity from the positive list (正面清单) or the negative one (负面清单)
 * @param nature clean governance, business or supervision
 * @param field the field of work
 * @param level the level at which it stands
 * @param overall whether it bears overall responsibility (全面领导责任), which may be shared but not divided
 * @param basis the law or document that it comes from
 * @param cascadesFrom the duty above it that it is broken down from (上级责任)
 * @param skipReason why it passes over a level on the way down, where it does
 * @param cascadeTo the level down to which it is to be broken down; that of the duty above it if absent
 * @param minimumRank the lowest rank that has the authority for it; that of {@link ResponsibilityNorms} if absent
 * @param cadences how often it is to be carried out; as {@link ResponsibilityNorms} says if empty
 */
@Value.Builder
public record Duty(
        @NotNull Ref<Duty> id,
        @NotNull LocalizedText title,
        @NotNull DutyPolarity polarity,
        @NotNull DutyNature nature,
        @NotNull DutyField field,
        @NotNull DutyLevel level,
        @NotNull Boolean overall,
        Optional<@Valid Basis> basis,
        Optional<Ref<Duty>> cascadesFrom,
        Optional<String> skipReason,
        Optional<DutyLevel> cascadeTo,
        Optional<CadreRank> minimumRank,
        List<@Valid Cadence> cadences)
        implements Identified<Duty>, WithDuty {
    public Duty {
        cadences = Copy.list(cadences);
    }

    public static DutyBuilder builder() {
        return new DutyBuilder();
    }
}
