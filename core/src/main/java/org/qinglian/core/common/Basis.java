package org.qinglian.core.common;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;

/**
 * The basis (依据) of a rule, a finding or an override: a law, a Party regulation or a published document.
 *
 * <p>Example: {@code Basis.of("中国共产党章程", "第三十条").withVersion("2022")}. A rule that no published text states is
 * labelled as our own assumption, never dressed up as law.
 *
 * @param document the title of the law or document
 * @param article the article or section
 * @param version the edition, for example the year of revision
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Basis(@NotBlank String document, Optional<String> article, Optional<String> version) {
    public static Basis of(String document) {
        return new Basis(document, Optional.empty(), Optional.empty());
    }

    public static Basis of(String document, String article) {
        return new Basis(document, Optional.of(article), Optional.empty());
    }

    public Basis withVersion(String edition) {
        return new Basis(document, article, Optional.of(edition));
    }

    /** As cited: {@code 《中国共产党章程》第三十条（2022）}. */
    @Override
    public String toString() {
        return "《" + document + "》" + article.orElse("")
                + version.map(edition -> "（" + edition + "）").orElse("");
    }
}
