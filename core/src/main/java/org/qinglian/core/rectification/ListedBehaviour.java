package org.qinglian.core.rectification;

import jakarta.validation.constraints.NotNull;
import org.qinglian.core.common.LocalizedText;

/**
 * A behaviour as a {@link BehaviourTypology} explains it.
 *
 * @param behaviour the behaviour
 * @param gist what it means, in a few words
 * @param inferred whether the gist is this library's reading, since the source gives none
 */
public record ListedBehaviour(
        @NotNull Behaviour behaviour, @NotNull LocalizedText gist, boolean inferred) {}
