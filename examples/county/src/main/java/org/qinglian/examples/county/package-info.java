/**
 * A county from its files to its report (县域示例).
 *
 * <p>{@code synthetic} makes the county, {@code figures} holds what commissions have published; here the two are put to
 * use.
 */
@NullMarked
package org.qinglian.examples.county;

import org.jspecify.annotations.NullMarked;
