package org.qinglian.core.accountability;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.discipline.SanctionDecision;

/**
 * A measure of accountability (问责方式) that a case proposes or decides, alone or beside others.
 *
 * <p>Example: {@code {"kind": "organizational-handling", "handling": "removal"}}. A sanction is decided by its own
 * procedure; a measure only refers to it.
 *
 * @param kind its kind
 * @param handling which organisational handling it is
 * @param sanction the decision on the disciplinary sanction
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Measure(
        @NotNull MeasureKind kind, Optional<HandlingKind> handling, Optional<Ref<SanctionDecision>> sanction) {
    public static Measure of(MeasureKind kind) {
        return new Measure(kind, Optional.empty(), Optional.empty());
    }

    public static Measure handling(HandlingKind handling) {
        return new Measure(MeasureKind.ORGANIZATIONAL_HANDLING, Optional.of(handling), Optional.empty());
    }

    public static Measure sanction(Ref<SanctionDecision> decision) {
        return new Measure(MeasureKind.DISCIPLINARY_SANCTION, Optional.empty(), Optional.of(decision));
    }

    /** In words, as a sentence names it: the handling where there is one, else the kind. */
    public LocalizedText inWords() {
        return handling.map(HandlingKind::label).orElseGet(kind::label);
    }
}
