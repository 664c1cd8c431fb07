package org.qinglian.export.content;

import org.qinglian.core.common.RecordKind;

/**
 * How many records of a kind there are (记录数).
 *
 * @param kind the kind
 * @param count the number, 0 or more
 */
public record RecordCount(RecordKind kind, int count) {}
