/**
 * A synthetic county (虚构县): records of real size and shape about places and people that do not exist.
 *
 * <p>The same seed gives the same county, to the byte, on every machine. It is in order but for the flaws of {@link
 * org.qinglian.examples.county.synthetic.SeededFlaws}.
 */
@NullMarked
package org.qinglian.examples.county.synthetic;

import org.jspecify.annotations.NullMarked;
