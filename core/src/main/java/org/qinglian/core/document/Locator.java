package org.qinglian.core.document;

import java.util.Collection;
import java.util.Map;

/** Finds where in the files the parts of a document stand (定位). */
@FunctionalInterface
public interface Locator {
    /**
     * The places of many parts at once; each file is passed over once.
     *
     * @param pointers JSON pointers into the whole document
     * @return the place of each pointer, in the order given; of the nearest enclosing part where the part itself is absent
     */
    Map<String, Location> locate(Collection<String> pointers);
}
