/**
 * The catalogue (办法库): schemes that ship with the library, each with its source and what is partial in it, and the reader
 * of scheme files.
 *
 * <p>A scheme after a published rule that is known in part is labelled so; it is never that place's rule. Demonstration
 * schemes are fictional (虚构示例) and say so.
 */
@NullMarked
package org.qinglian.scoring.catalog;

import org.jspecify.annotations.NullMarked;
