package org.qinglian.core.cadre;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * A policy document (政策制度) of a unit.
 *
 * @param id its identifier
 * @param title its title
 * @param unit the unit that answers for it
 */
@Value.Builder
public record PolicyDocument(
        @NotNull Ref<PolicyDocument> id,
        @NotNull LocalizedText title,
        @BelongsTo @NotNull @Valid Actor unit) implements Identified<PolicyDocument>, WithPolicyDocument {
    public static PolicyDocumentBuilder builder() {
        return new PolicyDocumentBuilder();
    }
}
