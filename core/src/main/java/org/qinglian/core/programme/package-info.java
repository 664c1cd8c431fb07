/**
 * The programme (清廉建设工作): everything that a city or county records of its clean-governance work, as one document with a
 * register (台账) for each feature; its reading and writing as JSON, and the registry that resolves references.
 *
 * <p>The document is one file, or a folder in which each collection is a file: {@code programme.json}, {@code
 * organization/members.json}, {@code coverage/households.json}. A collection may also be cut into several files in a folder
 * of its name. Both forms hold the same records.
 */
@NullMarked
package org.qinglian.core.programme;

import org.jspecify.annotations.NullMarked;
