package org.qinglian.core.common;

/**
 * The records of one feature in a programme (台账): a record whose components are lists of records, each list a
 * collection with a name, for example {@code members} of {@code organization}.
 *
 * <p>It is data only. In a folder each collection is a file: {@code organization/members.json}.
 */
public interface Register {}
