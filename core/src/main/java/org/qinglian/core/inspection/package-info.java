/**
 * Inspection (检查): runs checks over a programme and gathers what they found, with the legal basis of each.
 *
 * <p>The checks themselves stand in a sub-package for each feature.
 */
@NullMarked
package org.qinglian.core.inspection;

import org.jspecify.annotations.NullMarked;
