package org.qinglian.core.outreach;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * Something that was published about the programme (宣传报道).
 *
 * <p>Example: a broadcast about a sample village. It shows that something was said, not that something was done: it is no
 * evidence, and its reach is no measure of merit. Whether people know and take part is asked in a {@link Survey}.
 *
 * @param id its identifier
 * @param title its title
 * @param unit the unit that published it
 * @param medium the medium
 * @param publishedOn the day
 * @param sample the demonstration sample that it is about
 * @param reach how many it reached, as the medium says; never added up and never counted as evidence
 */
@Value.Builder
public record PublicityItem(
        @NotNull Ref<PublicityItem> id,
        @NotNull LocalizedText title,
        @BelongsTo @NotNull @Valid Actor unit,
        @NotNull Medium medium,
        @NotNull LocalDate publishedOn,
        Optional<Ref<DemonstrationSample>> sample,
        Optional<@PositiveOrZero Long> reach)
        implements Identified<PublicityItem>, WithPublicityItem {

    public static PublicityItemBuilder builder() {
        return new PublicityItemBuilder();
    }
}
