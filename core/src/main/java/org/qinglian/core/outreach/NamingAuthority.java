package org.qinglian.core.outreach;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.qinglian.core.common.Level;

/**
 * Who named something, at which level and with whose approval (命名机关).
 *
 * <p>By the rules of 2022 bodies of the centre and the provinces may name demonstrations, and with approval the Party committees
 * and governments of cities and counties; other bodies there, and townships, may not.
 *
 * @param body the name of the body, which may stand above the programme
 * @param level its level; absent for a central body
 * @param kind what kind of body it is
 * @param approval the number of the approval
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record NamingAuthority(
        @NotBlank String body,
        Optional<Level> level,
        @NotNull NamingBodyKind kind,
        Optional<@Size(min = 1) String> approval) {
    /** The Party committee or government of a level, with an approval. */
    public static NamingAuthority approved(String body, Level level, String approval) {
        return new NamingAuthority(body, Optional.of(level), NamingBodyKind.PARTY_OR_GOVERNMENT, Optional.of(approval));
    }

    /** Whether the rules of 2022 let it name demonstrations (创建示范活动管理办法（试行）). */
    @JsonIgnore
    public boolean isAllowed() {
        if (level.isEmpty() || level.get() == Level.PROVINCE) {
            return true;
        }
        boolean cityOrCounty = level.get() == Level.CITY || level.get() == Level.COUNTY;
        return cityOrCounty && kind == NamingBodyKind.PARTY_OR_GOVERNMENT && approval.isPresent();
    }
}
