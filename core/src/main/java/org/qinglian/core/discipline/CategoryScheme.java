package org.qinglian.core.discipline;

import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;

/**
 * The categories by which bulletins count (问题类型体系), as a tree. It changed twice: nine kinds in 2013, nine others in
 * 2015, and two blocks
 * with ten kinds since December 2019.
 *
 * @param code its code, for example {@code "v3"}
 * @param categories every category, block and part
 */
public record CategoryScheme(String code, List<BulletinCategory> categories) {
    public CategoryScheme {
        categories = Copy.list(categories);
    }

    /** The codes right below a category, or at the top. */
    public List<String> below(Optional<String> category) {
        return categories.stream()
                .filter(each -> each.parent().equals(category))
                .map(BulletinCategory::code)
                .toList();
    }

    /** Whether the scheme has a code; the unlisted rest of what it has counts. */
    public boolean contains(String category) {
        return category.equals(BulletinCategory.UNLISTED)
                || find(category).isPresent()
                || rested(category).flatMap(this::find).isPresent();
    }

    /** The category of a code. */
    public Optional<BulletinCategory> find(String category) {
        return categories.stream().filter(each -> each.code().equals(category)).findFirst();
    }

    /** What a category is a part of; empty at the top and for a code that the scheme has not. */
    public Optional<String> parent(String category) {
        return rested(category).or(() -> find(category).flatMap(BulletinCategory::parent));
    }

    /** The name of a category as printed. */
    public LocalizedText label(Optional<String> category) {
        return category.flatMap(this::find).map(BulletinCategory::label).orElseGet(() -> LocalizedText.of("合计", "all"));
    }

    /** The code of the unlisted rest of a category. */
    static String unlisted(Optional<String> category) {
        return category.map(code -> code + "." + BulletinCategory.UNLISTED).orElse(BulletinCategory.UNLISTED);
    }

    private static Optional<String> rested(String category) {
        String end = "." + BulletinCategory.UNLISTED;
        return category.endsWith(end)
                ? Optional.of(category.substring(0, category.length() - end.length()))
                : Optional.empty();
    }
}
