/**
 * Scoring (计分): how good, and why.
 *
 * <p>{@link org.qinglian.scoring.Scorer} scores {@link org.qinglian.scoring.fact.Facts} by a {@link
 * org.qinglian.scoring.scheme.Scheme}; the {@link org.qinglian.scoring.Scoring} that comes of it gives scores, grades and
 * scorecards that say where every point came from.
 */
@NullMarked
package org.qinglian.scoring;

import org.jspecify.annotations.NullMarked;
