package org.qinglian.core.inspection.responsibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
        List<ResponsibilityLetter> letters = chain.register().letters();
        Map<Actor, List<ResponsibilityLetter>> signed = new HashMap<>();
        for (ResponsibilityLetter letter : letters) {
            signed.computeIfAbsent(chain.known(letter.recipient()), party -> new ArrayList<>())
                    .add(letter);
        }
        Map<Actor, Upper> above = new HashMap<>();
        for (int i = 0; i < letters.size(); i++) {
            ResponsibilityLetter letter = letters.get(i);
            Actor issuer = chain.known(letter.issuer());
            above.computeIfAbsent(issuer, party -> Upper.of(signed.getOrDefault(party, List.of())))
                    .judge(letter, LETTERS + i, verdicts);
        }
    }

    /**
     * The letters that bind one issuer, by what they say: a letter downward is compared with those alone that are the same.
     *
     * @param all all of them
     * @param textless those of which nothing is known that they could be compared by
     * @param byText the others, by their fingerprint
     */
    private record Upper(LettersByTerm all, LettersByTerm textless, Map<String, LettersByTerm> byText) {
        static Upper of(List<ResponsibilityLetter> letters) {
            Map<Optional<String>, List<ResponsibilityLetter>> alike =
                    letters.stream().collect(Collectors.groupingBy(ResponsibilityLetter::fingerprint));
            Map<String, LettersByTerm> byText = new HashMap<>();
            alike.forEach((text, same) -> text.ifPresent(known -> byText.put(known, LettersByTerm.of(same))));
            return new Upper(
                    LettersByTerm.of(letters),
                    LettersByTerm.of(alike.getOrDefault(Optional.empty(), List.of())),
                    byText);
        }

        void judge(ResponsibilityLetter letter, String pointer, Verdicts verdicts) {
            Optional<ResponsibilityLetter> any = all.overlapping(letter.term());
            if (any.isEmpty()) {
                return;
            }
            Optional<String> own = letter.fingerprint();
            Optional<ResponsibilityLetter> copied =
                    own.map(byText::get).flatMap(same -> same.overlapping(letter.term()));
            Optional<ResponsibilityLetter> unknown = own.isEmpty() ? any : textless.overlapping(letter.term());
            if (copied.isPresent()) {
                verdicts.notMet(
                        letter,
                        pointer + (letter.text().isPresent() ? "/text" : "/digest"),
                        Map.of(
                                "issuer", letter.issuer(),
                                "recipient", letter.recipient(),
                                "other", copied.get().id()));
            } else if (unknown.isPresent()) {
                verdicts.notAssessable(
                        letter,
                        "responsibility.copied-letter.no-text",
                        Map.of("other", unknown.get().id()));
            } else {
                verdicts.met();
            }
        }
    }
}
