package org.qinglian.core.organization;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
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
 * @param abolishedOn the day from which it exists no longer; it goes on if absent
 * @param incompatibleWith the posts that its holder may not hold at the same time (不得兼任)
 */
@Value.Builder
public record Post(
        @NotNull Ref<Post> id,
        @NotNull LocalizedText title,
        @NotNull PostRole role,
        @BelongsTo @NotNull Ref<Organization> organization,
        Optional<LocalDate> establishedOn,
        Optional<LocalDate> abolishedOn,
        List<Ref<Post>> incompatibleWith)
        implements Identified<Post>, WithPost {
    public Post {
        incompatibleWith = Copy.list(incompatibleWith);
    }

    public static PostBuilder builder() {
        return new PostBuilder();
    }

    /** Whether it exists on a day, as far as its dates tell. */
    public boolean existsOn(LocalDate day) {
        return establishedOn.map(first -> !day.isBefore(first)).orElse(true)
                && abolishedOn.map(day::isBefore).orElse(true);
    }
}
