package org.qinglian.scoring.anomaly;

import org.qinglian.core.common.Messages;

/** The texts of anomalies (异常提示消息), held once. */
final class AnomalyMessages {
    private static final Messages MESSAGES = Messages.load(AnomalyMessages.class::getResourceAsStream);

    private AnomalyMessages() {}

    static Messages messages() {
        return MESSAGES;
    }
}
