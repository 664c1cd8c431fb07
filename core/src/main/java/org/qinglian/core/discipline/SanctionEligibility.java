package org.qinglian.core.discipline;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.qinglian.core.organization.PersonKind;

/**
 * Says which sanctions a person may receive (处分适用对象), by every kind of person that they are. Immutable and thread-safe.
 */
public final class SanctionEligibility {
    private final DisciplineNorms norms;

    private SanctionEligibility(DisciplineNorms norms) {
        this.norms = norms;
    }

    /** By the standard norms. */
    public static SanctionEligibility standard() {
        return by(DisciplineNorms.standard());
    }

    public static SanctionEligibility by(DisciplineNorms norms) {
        return new SanctionEligibility(norms);
    }

    /**
     * Every sanction that one of the kinds may receive; a village official no demotion, whoever is no member none of
     * the Party.
     */
    public Set<Sanction> sanctions(Collection<PersonKind> kinds) {
        EnumSet<Sanction> allowed = EnumSet.noneOf(Sanction.class);
        kinds.forEach(kind -> allowed.addAll(norms.eligible().getOrDefault(kind, Set.of())));
        return allowed;
    }

    /** Whether one of the kinds may receive a sanction. */
    public boolean allows(Collection<PersonKind> kinds, Sanction sanction) {
        return sanctions(kinds).contains(sanction);
    }
}
