/**
 * Cadres (干部管理): colour ratings, political check-ups, cadres who left their posts, and the policies that rule them.
 */
@NullMarked
package org.qinglian.core.cadre;

import org.jspecify.annotations.NullMarked;
