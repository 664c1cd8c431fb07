package org.qinglian.core.discipline;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.qinglian.core.common.Copy;

/**
 * The figures of a bulletin for one time (统计表): the totals, and the cells of its tables as far as they are printed.
 *
 * @param total the totals
 * @param cells the cells
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record BulletinFigures(@NotNull @Valid BulletinNumbers total, List<@Valid BulletinCell> cells) {
    public BulletinFigures {
        cells = Copy.list(cells);
    }

    /** Totals without tables. */
    public static BulletinFigures of(BulletinNumbers total) {
        return new BulletinFigures(total, List.of());
    }

    /** The numbers of a category at a level; those of all where one is empty. */
    public Optional<BulletinNumbers> numbers(Optional<String> category, Optional<String> level) {
        if (category.isEmpty() && level.isEmpty()) {
            return Optional.of(total);
        }
        return cells.stream()
                .filter(cell -> cell.category().equals(category) && cell.level().equals(level))
                .map(BulletinCell::numbers)
                .findFirst();
    }

    /** What must hold among them, as far as they are there. */
    public List<FigureIdentity> identities(CategoryScheme scheme) {
        return new BulletinIdentities(this, scheme).all();
    }

    /** The categories at the top of a table with the most problems, most first; equal ones in the order of the table. */
    public List<BulletinCell> leading(CategoryScheme scheme, Optional<String> below, int count) {
        List<String> codes = scheme.below(below);
        List<BulletinCell> ranked = new ArrayList<>(cells.stream()
                .filter(cell ->
                        cell.level().isEmpty() && cell.numbers().problems().isPresent())
                .filter(cell -> cell.category().filter(codes::contains).isPresent())
                .toList());
        ranked.sort((one, other) -> Long.compare(problems(other), problems(one)));
        return ranked.subList(0, Math.min(count, ranked.size()));
    }

    private static long problems(BulletinCell cell) {
        return cell.numbers().problems().orElse(0L);
    }

    /**
     * The figures in the categories of another scheme, many of the old to one of the new (口径转换). Cells of levels
     * stay; parts of a
     * category are dropped, since nothing says where they went.
     *
     * @param migration the new code of each old category
     * @param block the block of the new scheme in which all of them are
     */
    public BulletinFigures migrate(Map<String, String> migration, String block) {
        Map<String, Map<Optional<String>, BulletinNumbers>> moved = new LinkedHashMap<>();
        Predicate<BulletinCell> isMoved =
                cell -> cell.category().filter(migration::containsKey).isPresent();
        cells.stream()
                .filter(isMoved)
                .forEach(cell -> moved.computeIfAbsent(
                                migration.get(cell.category().orElseThrow()), code -> new LinkedHashMap<>())
                        .merge(cell.level(), cell.numbers(), BulletinNumbers::plus));
        List<BulletinCell> migrated = new ArrayList<>();
        migrated.add(BulletinCell.of(block, total));
        moved.forEach((code, byLevel) -> byLevel.forEach((level, numbers) -> migrated.add(BulletinCell.builder()
                .category(code)
                .level(level)
                .numbers(numbers)
                .build())));
        cells.stream().filter(cell -> cell.category().isEmpty()).forEach(migrated::add);
        return new BulletinFigures(total, migrated);
    }
}
