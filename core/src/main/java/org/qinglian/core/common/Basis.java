package org.qinglian.core.common;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import java.util.Optional;

/**
 * The basis (依据) of a rule, a finding or an override: a law, a Party regulation or a published document; the practice of a
 * place; or, where nothing is published, our own assumption, labelled as such and never dressed up as law.
 *
 * <p>Example: {@code Basis.of("中国共产党章程", "第三十条").withVersion("2022")}.
 *
 * @param document the title of the law or document, or the practice or assumption in words
 * @param article the article or section
 * @param version the edition, for example the year of revision
 * @param kind a practice or an assumption; absent for a document
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Basis(
        @NotBlank String document, Optional<String> article, Optional<String> version, Optional<BasisKind> kind) {
    public Basis {
        kind = kind.filter(given -> given != BasisKind.DOCUMENT);
    }

    public static Basis of(String document) {
        return new Basis(document, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Basis of(String document, String article) {
        return new Basis(document, Optional.of(article), Optional.empty(), Optional.empty());
    }

    /** What a place was seen to do, in words that name the place. */
    public static Basis practice(String practice) {
        return new Basis(practice, Optional.empty(), Optional.empty(), Optional.of(BasisKind.PRACTICE));
    }

    /** What this library assumes where nothing is published, in words. */
    public static Basis assumption(String assumption) {
        return new Basis(assumption, Optional.empty(), Optional.empty(), Optional.of(BasisKind.ASSUMPTION));
    }

    public Basis withVersion(String edition) {
        return new Basis(document, article, Optional.of(edition), kind);
    }

    /** As cited: {@code 《中国共产党章程》第三十条（2022）}; {@code 地方做法：…}; {@code 本库约定：…}. */
    @Override
    public String toString() {
        return cited().in(Locale.CHINA);
    }

    /** As cited, for readers of both languages: what kind of basis it is in theirs, the words themselves as they are. */
    public LocalizedText cited() {
        String place =
                article.orElse("") + version.map(edition -> "（" + edition + "）").orElse("");
        if (kind.isEmpty()) {
            String title = "《" + document + "》" + place;
            return LocalizedText.of(title, title);
        }
        LocalizedText label = kind.get().label();
        return LocalizedText.of(
                label.in(Locale.CHINA) + "：" + document + place, label.in(Locale.ENGLISH) + ": " + document + place);
    }
}
