package org.qinglian.core.inspection.accountability;

import java.util.Optional;
import org.qinglian.core.accountability.AccountabilityRegulations;
import org.qinglian.core.common.Basis;

/** The articles that the checks cite (条文), of the edition now in force. */
final class Articles {
    private Articles() {}

    static Optional<Basis> of(String article) {
        return Optional.of(
                Basis.of(AccountabilityRegulations.REGULATIONS, article).withVersion("2019"));
    }
}
