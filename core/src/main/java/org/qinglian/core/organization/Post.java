package org.qinglian.core.organization;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;

/**
 * A post (职务) in a Party organisation, whoever holds it. Who holds it and when is an {@link Appointment}.
 *
 * @param id its identifier
 * @param title its title, such as 村党支部书记
 * @param role what its holder does
 * @param organization the organisation in which it is
 * @param establishedOn the day from which it exists; from the beginning if absent
 */
@Value.Builder
public record Post(
        @NotNull Ref<Post> id,
        @NotNull LocalizedText title,
        @NotNull PostRole role,
        @BelongsTo @NotNull Ref<Organization> organization,
        Optional<LocalDate> establishedOn)
        implements Identified<Post>, WithPost {
    public static PostBuilder builder() {
        return new PostBuilder();
    }
}
