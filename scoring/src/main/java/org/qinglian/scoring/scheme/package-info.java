/**
 * Schemes (考核办法): a scheme is data, a versioned document whose tree of nodes turns facts into points.
 *
 * <p>Groups combine their parts, items apply rules to measures; overrides (一票否决等) and bands (等次) turn the score into a
 * grade. There is no expression language, so that a scheme can be linted, explained and translated, and cannot run code.
 *
 * <p>The order of evaluation is fixed: which parts apply; rules; caps of items, then of groups; combination, gates and the
 * clamp of the whole; score overrides; bands; ceilings; forced grades.
 */
@NullMarked
package org.qinglian.scoring.scheme;

import org.jspecify.annotations.NullMarked;
