package org.qinglian.core.coverage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * A close kinship that officers of a village declared (近亲属关系申报).
 *
 * @param one the code of the one {@link VillageOfficer}
 * @param other the code of the other
 * @param kinship how they are related
 */
public record DeclaredKinship(
        @NotBlank String one,
        @NotBlank String other,
        @NotNull Kinship kinship) {}
