package org.qinglian.scoring.ranking;

import java.util.Map;
import org.qinglian.core.common.LocalizedMessage;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Messages;

/** The texts of rankings and quotas (排名消息), held once. */
final class RankingMessages {
    private static final Messages MESSAGES = Messages.load(RankingMessages.class::getResourceAsStream);

    private RankingMessages() {}

    static Messages messages() {
        return MESSAGES;
    }

    static LocalizedText text(String code, Map<String, ?> arguments) {
        LocalizedMessage message = MESSAGES.message(code, arguments);
        return LocalizedText.of(message.zh(), message.en());
    }
}
