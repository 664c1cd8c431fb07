package org.qinglian.core.lifecycle;

import java.util.List;

/**
 * A step about to be taken (拟办步骤), as a guard sees it.
 *
 * @param subject the record
 * @param before the steps that stand before it
 * @param next the step
 * @param <T> the type of record
 * @param <S> the states
 */
public record Attempt<T, S>(T subject, List<Step<S>> before, Step<S> next) {}
