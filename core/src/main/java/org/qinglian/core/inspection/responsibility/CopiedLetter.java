package org.qinglian.core.inspection.responsibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.responsibility.ResponsibilityChain;
import org.qinglian.core.responsibility.ResponsibilityLetter;

/** A letter downward does not copy the one that its issuer signed upward (上下一般粗). */
final class CopiedLetter extends ChainCheck {
    CopiedLetter() {
        super("responsibility.copied-letter", Severity.WARNING, Bases.LETTER_SHEET);
    }

    @Override
    void run(ResponsibilityChain chain, Inspected inspected, Verdicts verdicts) {
        Map<Actor, List<ResponsibilityLetter>> signed = new HashMap<>();
        List<ResponsibilityLetter> letters = chain.register().letters();
        for (ResponsibilityLetter letter : letters) {
            signed.computeIfAbsent(chain.known(letter.recipient()), party -> new ArrayList<>())
                    .add(letter);
        }
        for (int i = 0; i < letters.size(); i++) {
            ResponsibilityLetter letter = letters.get(i);
            for (ResponsibilityLetter upper : signed.getOrDefault(chain.known(letter.issuer()), List.of())) {
                if (upper.term().overlaps(letter.term())) {
                    judge(letter, upper, LETTERS + i, verdicts);
                }
            }
        }
    }

    private static void judge(
            ResponsibilityLetter letter, ResponsibilityLetter upper, String pointer, Verdicts verdicts) {
        Optional<String> own = letter.fingerprint();
        Optional<String> above = upper.fingerprint();
        if (own.isEmpty() || above.isEmpty()) {
            verdicts.notAssessable(letter, "responsibility.copied-letter.no-text", Map.of("other", upper.id()));
            return;
        }
        verdicts.expect(
                !own.equals(above),
                letter,
                pointer + (letter.text().isPresent() ? "/text" : "/digest"),
                Map.of(
                        "issuer", letter.issuer(),
                        "recipient", letter.recipient(),
                        "other", upper.id()));
    }
}
