package org.qinglian.core.document;

/** Takes the records of a document as they are read (记录接收). */
@FunctionalInterface
public interface RecordConsumer {
    /**
     * Takes one record.
     *
     * @param collection the pointer of its list in the layout, for example {@code /coverage/households}
     * @param index its place in the list of this file, from 0; places of records set aside are left out
     * @param record the record; its JSON pointer in this file is {@code collection + "/" + index}
     */
    void accept(String collection, int index, Object record);
}
