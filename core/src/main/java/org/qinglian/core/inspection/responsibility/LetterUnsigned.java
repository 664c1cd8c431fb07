package org.qinglian.core.inspection.responsibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;
import org.qinglian.core.responsibility.ResponsibilityChain;
import org.qinglian.core.responsibility.ResponsibilityLetter;

/** A letter of responsibility is signed when its term begins (责任书未签订). */
final class LetterUnsigned extends ChainCheck {
    LetterUnsigned() {
        super("responsibility.letter-unsigned", Severity.ERROR, Bases.LETTER_SHEET);
    }

    @Override
    void run(ResponsibilityChain chain, Inspected inspected, Verdicts verdicts) {
        List<ResponsibilityLetter> letters = chain.register().letters();
        for (int i = 0; i < letters.size(); i++) {
            ResponsibilityLetter letter = letters.get(i);
            if (!letter.term().from().isAfter(chain.asOf())) {
                verdicts.expect(
                        letter.isSigned(chain.asOf()),
                        letter,
                        LETTERS + i + (letter.signatory().isEmpty() ? "/signatory" : "/signedOn"),
                        Map.of(
                                "issuer", letter.issuer(),
                                "other", letter.recipient(),
                                "found", found(letter, chain.asOf()),
                                "expected", letter.term().inWords()));
            }
        }
    }

    private static LocalizedText found(ResponsibilityLetter letter, LocalDate asOf) {
        if (letter.signatory().isEmpty()) {
            return Words.of("responsibility.letter-unsigned.nobody", Map.of("asOf", asOf));
        }
        return letter.signedOn()
                .map(day -> Words.of("responsibility.letter-unsigned.late", Map.of("day", day)))
                .orElseGet(() -> Words.of("responsibility.letter-unsigned.undated"));
    }
}
