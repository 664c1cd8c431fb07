package org.qinglian.scoring.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;

/**
 * Where a scheme comes from (来源), and what of its source is not in it.
 *
 * @param document the document
 * @param issuer who issued it
 * @param year the year of the document
 * @param fictional whether it is made up for demonstration (虚构), and no place's rule
 * @param partial what the source states and the scheme lacks, or what is not known of the source
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SchemeSource(
        @NotBlank String document,
        Optional<String> issuer,
        Optional<String> year,
        @NotNull Boolean fictional,
        List<LocalizedText> partial) {
    public SchemeSource {
        partial = Copy.list(partial);
    }
}
