/**
 * Simulation (试算): a draft scheme on facts that another scheme has scored, before anybody is scored by it. Who changes score,
 * grade or rank, and which items decide it.
 */
@NullMarked
package org.qinglian.scoring.simulation;

import org.jspecify.annotations.NullMarked;
