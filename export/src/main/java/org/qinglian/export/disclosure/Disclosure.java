package org.qinglian.export.disclosure;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.PersonName;

/**
 * What an export shows of persons (披露范围), least first. Names of organisations and places are always shown.
 *
 * <p>Why a person is exempt, which may tell of an illness, is shown by none of them.
 */
public enum Disclosure implements Coded {
    /** Identifiers only. */
    IDENTIFIERS("identifiers", "仅标识", "identifiers only"),
    /** Identifiers and masked names, 张*. */
    MASKED_NAMES("masked-names", "脱敏姓名", "masked names"),
    /** Identifiers and names in full. */
    FULL_NAMES("full-names", "完整姓名", "names in full");

    private final String code;
    private final LocalizedText label;

    Disclosure(String code, String zh, String en) {
        this.code = code;
        this.label = LocalizedText.of(zh, en);
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public LocalizedText label() {
        return label;
    }

    /** What may be shown of a name; nothing by default. */
    public Optional<String> name(PersonName name) {
        return switch (this) {
            case IDENTIFIERS -> Optional.empty();
            case MASKED_NAMES -> Optional.of(name.masked());
            case FULL_NAMES -> Optional.of(name.full());
        };
    }
}
