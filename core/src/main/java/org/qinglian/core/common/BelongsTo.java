package org.qinglian.core.common;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the component of a record that says to whom the record belongs (归属): a reference, or an actor, that leads to the
 * organisation or institution that has to see to it. A household belongs to its grid, the grid to its village, the village to
 * its township.
 *
 * <p>By it a finding about any record can be handed to the unit that can put it right. Of several marked components the first
 * that is present counts.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface BelongsTo {}
