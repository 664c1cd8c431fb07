package org.qinglian.core.rectification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;

/**
 * A typology of poor conduct (作风问题类型表), such as the six machines (六机) or the four winds (四风). It sorts problems, so that
 * they can be counted and looked for.
 *
 * @param code its code, for example {@code "six-machines"}
 * @param title its name
 * @param source where it comes from
 * @param behaviours the behaviours that it names
 */
public record BehaviourTypology(
        @NotBlank String code,
        @NotNull LocalizedText title,
        @NotNull @Valid Basis source,
        List<@Valid ListedBehaviour> behaviours) {
    public BehaviourTypology {
        behaviours = Copy.list(behaviours);
    }

    /** Whether it names a behaviour. */
    public boolean names(Behaviour behaviour) {
        return behaviours.stream().anyMatch(listed -> listed.behaviour().equals(behaviour));
    }
}
