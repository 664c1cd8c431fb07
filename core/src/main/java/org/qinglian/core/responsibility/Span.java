package org.qinglian.core.responsibility;

import org.qinglian.core.organization.Actor;

/**
 * How much one party holds (责任幅度).
 *
 * @param party the party; a person by the one record by which he or she is known
 * @param duties how many duties it holds, 1 or more; one held in two roles counts once
 */
public record Span(Actor party, int duties) {}
