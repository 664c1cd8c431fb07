package org.qinglian.scoring.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.fact.Citation;

/**
 * What an override came to for a subject (否决项结果). Those that do not hold are not on the card.
 *
 * @param id its identifier
 * @param title its title
 * @param applied whether it holds; if not, it could not be assessed, because facts are not there
 * @param reason the condition and what was found
 * @param facts the facts that the condition rests on
 * @param effect what it does, in words
 * @param basis the rule that it rests on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record OverrideCard(
        String id,
        LocalizedText title,
        boolean applied,
        LocalizedText reason,
        List<Citation> facts,
        LocalizedText effect,
        Basis basis) {
    public OverrideCard {
        facts = Copy.list(facts);
    }
}
