package org.qinglian.core.outreach;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * Information that a body of government makes public of its own accord (主动公开).
 *
 * <p>Example: the list of powers of a township, formed on 2026-03-02, published on 2026-03-16. By law it is due within 20 working
 * days of being formed or changed (政府信息公开条例第二十六条), which the statutory rules check.
 *
 * @param id its identifier
 * @param title what it is
 * @param unit the body that formed it
 * @param formedOn the day on which it was formed or changed
 * @param publishedOn the day on which it was published
 * @param channel where
 */
@Value.Builder
public record ProactiveDisclosure(
        @NotNull Ref<ProactiveDisclosure> id,
        @NotNull LocalizedText title,
        @BelongsTo @NotNull @Valid Actor unit,
        @NotNull LocalDate formedOn,
        Optional<LocalDate> publishedOn,
        Optional<@Size(min = 1) String> channel)
        implements Identified<ProactiveDisclosure>, WithProactiveDisclosure {

    public static ProactiveDisclosureBuilder builder() {
        return new ProactiveDisclosureBuilder();
    }
}
