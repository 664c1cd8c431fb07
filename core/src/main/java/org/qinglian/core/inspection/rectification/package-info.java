/** Checks of rectification: campaigns, life meetings, lists of problems and the channels that fill them (持续整风检查). */
@NullMarked
package org.qinglian.core.inspection.rectification;

import org.jspecify.annotations.NullMarked;
