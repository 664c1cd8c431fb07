package org.qinglian.core.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.qinglian.core.common.DivisionCode;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;

/**
 * What stands at the top of a programme's file beside the registers (文件头).
 *
 * @param schemaVersion the version of the form, {@value #SCHEMA_VERSION}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"schemaVersion", "id", "title", "division"})
record Header(
        @NotNull @Pattern(regexp = "0\\.1", message = "{org.qinglian.core.programme.schemaVersion}")
        String schemaVersion,

        @NotNull Ref<Programme> id,
        @NotNull LocalizedText title,
        Optional<@DivisionCode String> division) {
    static final String SCHEMA_VERSION = "0.1";

    static Header of(Programme programme) {
        return new Header(SCHEMA_VERSION, programme.id(), programme.title(), programme.division());
    }

    Object component(String name) {
        return switch (name) {
            case "id" -> id;
            case "title" -> title;
            case "division" -> division;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
