package org.qinglian.core.organization;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.PersonName;
import org.qinglian.core.common.Ref;

/**
 * A cadre (干部): a person in public service who is managed as such. A cadre may be a member too; both records then
 * exist and are linked.
 *
 * @param id an identifier that says nothing of the person
 * @param name the name, masked wherever it is printed
 * @param rank the rank
 * @param kinds the kinds of person that the cadre is; that of Party member follows from {@code member}
 * @param institution the institution in which the cadre serves
 * @param member the membership of the same person
 */
@Value.Builder
public record Cadre(
        @NotNull Ref<Cadre> id,
        @NotNull PersonName name,
        @NotNull CadreRank rank,
        List<PersonKind> kinds,
        @BelongsTo Optional<Ref<Institution>> institution,
        @BelongsTo Optional<Ref<Member>> member)
        implements Identified<Cadre>, WithCadre {
    public Cadre {
        kinds = Copy.list(kinds);
    }

    public static CadreBuilder builder() {
        return new CadreBuilder();
    }
}
