package org.qinglian.scoring.card;

import org.qinglian.core.common.Basis;
import org.qinglian.core.common.LocalizedText;

/**
 * What an override came to for a subject (否决项结果). Those that do not hold are not on the card.
 *
 * @param id its identifier
 * @param title its title
 * @param applied whether it holds; if not, it could not be assessed, because facts are not there
 * @param reason the condition and what was found
 * @param effect what it does, in words
 * @param basis the rule that it rests on
 */
public record OverrideCard(
        String id, LocalizedText title, boolean applied, LocalizedText reason, LocalizedText effect, Basis basis) {}
