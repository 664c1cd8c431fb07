/**
 * Reading documents (文档读取) so that every fault has its place: what was read, and each {@link
 * org.qinglian.core.document.Problem} with file, line, column and JSON pointer.
 *
 * <p>A reader never stops at the first fault. A record with a malformed value is kept, because bad data is often the
 * finding; a record that lacks a required value cannot be represented and is set aside; all else goes on.
 */
@NullMarked
package org.qinglian.core.document;

import org.jspecify.annotations.NullMarked;
