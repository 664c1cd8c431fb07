package org.qinglian.core.common;

/**
 * What a feature leaves to the place or to the edition of a rule (标准): limits, quotas and choices that no law fixes, or
 * whose published text is uncertain.
 *
 * <p>Each feature has a record of its own with a {@code standard()}, whose every value is labelled with where it comes from. A
 * host gives its own to the inspector; a check asks for them and never holds a number itself.
 */
public interface Norms {}
