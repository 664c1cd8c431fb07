package org.qinglian.core.lifecycle;

import org.qinglian.core.common.LocalizedMessage;

/**
 * Why a step is out of order (不予流转).
 *
 * @param step its number in the recorded history, from 1
 * @param guard the code of the guard that failed; empty if it was none
 * @param message what is wrong and what was expected, in both languages
 */
public record Refusal(int step, String guard, LocalizedMessage message) {}
