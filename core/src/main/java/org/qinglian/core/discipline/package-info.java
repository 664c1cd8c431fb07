/** Discipline (纪律): sanctions and their effect. */
@NullMarked
package org.qinglian.core.discipline;

import org.jspecify.annotations.NullMarked;
