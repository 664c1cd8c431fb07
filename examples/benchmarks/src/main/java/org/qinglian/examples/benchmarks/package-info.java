/** How long the main steps take, measured by JMH (基准测试). Machines are noisy: compare figures of one run only. */
@NullMarked
package org.qinglian.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
