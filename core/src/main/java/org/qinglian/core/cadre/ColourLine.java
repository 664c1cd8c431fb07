package org.qinglian.core.cadre;

import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * Whose ratings under which scheme follow each other (评定序列).
 *
 * @param scheme the scheme
 * @param subject the one record by which the subject is known
 */
record ColourLine(Ref<ColourScheme> scheme, Actor subject) {}
