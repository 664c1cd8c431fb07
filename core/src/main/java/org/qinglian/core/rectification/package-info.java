/**
 * Rectification (持续整风): campaigns, life meetings, lists of problems and of their rectification, and the channels by which
 * problems come to light.
 */
@NullMarked
package org.qinglian.core.rectification;

import org.jspecify.annotations.NullMarked;
