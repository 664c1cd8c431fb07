/**
 * Outreach (社会共建): sector plans, monthly themes, demonstration samples, surveys and pledges.
 */
@NullMarked
package org.qinglian.core.outreach;

import org.jspecify.annotations.NullMarked;
