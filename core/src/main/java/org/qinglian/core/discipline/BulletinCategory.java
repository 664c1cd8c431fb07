package org.qinglian.core.discipline;

import java.util.Optional;
import org.qinglian.core.common.LocalizedText;

/**
 * A category of violations of the Eight-point Decision in one scheme (问题类型), a block of categories, or a part of one.
 *
 * @param code its code, unique in the scheme, for example {@code "H2"}
 * @param label its name as printed
 * @param parent the code of what it is a part of; absent at the top
 */
public record BulletinCategory(String code, LocalizedText label, Optional<String> parent) {
    /** The code of what a table does not list one by one (未列名的各类): of all, or after a dot of a category. */
    public static final String UNLISTED = "unlisted";

    static BulletinCategory of(String code, String zh, String en) {
        return new BulletinCategory(code, LocalizedText.of(zh, en), Optional.empty());
    }

    static BulletinCategory in(String parent, String code, String zh, String en) {
        return new BulletinCategory(code, LocalizedText.of(zh, en), Optional.of(parent));
    }
}
