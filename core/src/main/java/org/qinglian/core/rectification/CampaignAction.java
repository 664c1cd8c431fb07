package org.qinglian.core.rectification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.organization.Actor;

/**
 * One action of a {@link Campaign} (专项行动), such as 破解拖拉推诿行动.
 *
 * @param number its number, from 1
 * @param title its title
 * @param lead who leads it
 */
public record CampaignAction(
        @NotNull @Positive Integer number,
        @NotNull LocalizedText title,
        @NotNull @Valid Actor lead) {}
