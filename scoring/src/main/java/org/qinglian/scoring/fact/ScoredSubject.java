package org.qinglian.scoring.fact;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Exclusion;

/**
 * A subject that is scored (考核对象): a member, a Party organisation, a village.
 *
 * @param id its identifier
 * @param kind its kind, which a scheme asks for: {@code party-member}, {@code branch}, {@code township-committee}
 * @param attributes by what subjects are told apart and grouped: {@code category}, {@code field}, {@code branch}, {@code
 *     township}
 * @param exemption why it is not scored in this period, if it is not
 */
@Value.Builder
public record ScoredSubject(String id, String kind, Map<String, String> attributes, Optional<Exclusion> exemption)
        implements WithScoredSubject {
    public ScoredSubject {
        attributes = Copy.map(attributes);
    }

    public static ScoredSubjectBuilder builder() {
        return new ScoredSubjectBuilder();
    }
}
