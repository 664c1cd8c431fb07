package org.qinglian.core.responsibility;

/**
 * A mark on a {@link ChainPicture} (标记): a check fails at a place of the programme.
 *
 * @param pointer the place, as a JSON pointer
 * @param check the id of the check
 */
public record ChainMark(String pointer, String check) {}
