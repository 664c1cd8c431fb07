/**
 * The full coverages (全覆盖): service teams for villages (组团联村), branches for grids (网格支部) and members for households
 * (党员联户), as dimensions that a programme may choose and extend, such as that of the two village committees for grids (两委联格).
 *
 * <p>A coverage is a share <em>and</em> the list of what is not covered: a bare percentage hides it. What is excluded
 * leaves the whole, with its reason. Who covers how much is a load, and how it is spread a distribution; how far visits went
 * is told for a period. What places set for themselves, such as the households of one member, are norms.
 *
 * <p>Where villages are, there is also how they govern themselves (村民自治): what they make public (村务公开), whom households
 * elected, who is in the villagers' committee and who supervises it, and how they are appraised (民主评议). What the law counts in
 * them is in the statutory rule book.
 */
@NullMarked
package org.qinglian.core.coverage;

import org.jspecify.annotations.NullMarked;
