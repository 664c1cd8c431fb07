package org.qinglian.core.rectification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.qinglian.core.organization.Actor;

/**
 * The vote on one body in a broadcast (现场测评).
 *
 * @param body the body
 * @param vote the votes
 */
public record BodyVote(
        @NotNull @Valid Actor body, @NotNull @Valid SatisfactionVote vote) {}
