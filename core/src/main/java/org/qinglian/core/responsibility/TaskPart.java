package org.qinglian.core.responsibility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.qinglian.core.organization.Actor;

/**
 * The part of one party in a task (任务分工).
 *
 * @param actor the party
 * @param role lead, support, oversight or informed
 */
public record TaskPart(@NotNull @Valid Actor actor, @NotNull TaskRole role) {}
