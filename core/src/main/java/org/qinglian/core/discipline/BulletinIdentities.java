package org.qinglian.core.discipline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Share;
import org.qinglian.core.organization.RankGroup;
import org.qinglian.core.organization.RankGrouping;

/** Works out what must hold among the figures of a bulletin (数据勾稽). */
final class BulletinIdentities {
    private static final List<String> LEVELS =
            RankGrouping.EIGHT_RULES.groups().stream().map(RankGroup::code).toList();

    /** Under which codes it is said that a table adds up, or comes to no more than its whole. */
    private record Table(String total, String within) {}

    private static final Table CATEGORIES =
            new Table("discipline.identity.categories-total", "discipline.identity.categories-within");
    private static final Table LEVELS_OF_ALL =
            new Table("discipline.identity.levels-total", "discipline.identity.levels-within");

    private final BulletinFigures figures;
    private final CategoryScheme scheme;
    private final List<FigureIdentity> identities = new ArrayList<>();

    BulletinIdentities(BulletinFigures figures, CategoryScheme scheme) {
        this.figures = figures;
        this.scheme = scheme;
    }

    List<FigureIdentity> all() {
        figures.total()
                .persons()
                .ifPresent(persons -> figures.total().sanctioned().ifPresent(this::sanctionedAmong));
        List<Optional<String>> wholes = new ArrayList<>();
        wholes.add(Optional.empty());
        scheme.categories().forEach(category -> wholes.add(Optional.of(category.code())));
        for (Optional<String> whole : wholes) {
            categories(whole, Optional.empty());
            LEVELS.forEach(level -> categories(whole, Optional.of(level)));
            levels(whole);
        }
        figures.cells().forEach(this::share);
        return List.copyOf(identities);
    }

    private void sanctionedAmong(long sanctioned) {
        identities.add(FigureIdentity.atMost(
                "discipline.identity.sanctioned-among-persons",
                Map.of(),
                List.of(PublishedNumber.of(Math.max(0, figures.total().persons().orElseThrow()))),
                List.of(PublishedNumber.of(Math.max(0, sanctioned)))));
    }

    /** The categories below one add up to it, at one level or at all. */
    private void categories(Optional<String> whole, Optional<String> level) {
        List<String> below = new ArrayList<>(scheme.below(whole));
        String unlisted = CategoryScheme.unlisted(whole);
        boolean hasRest = figures.numbers(Optional.of(unlisted), level).isPresent();
        List<String> named = below.stream()
                .filter(code -> figures.numbers(Optional.of(code), level).isPresent())
                .toList();
        boolean complete = hasRest || named.size() == below.size();
        List<String> parts = new ArrayList<>(named);
        if (hasRest) {
            parts.add(unlisted);
        }
        add(CATEGORIES, whole, level, complete, parts, code -> figures.numbers(Optional.of(code), level));
    }

    /** The levels of a category add up to it. */
    private void levels(Optional<String> category) {
        List<String> parts = LEVELS.stream()
                .filter(level -> figures.numbers(category, Optional.of(level)).isPresent())
                .toList();
        add(
                LEVELS_OF_ALL,
                category,
                Optional.empty(),
                parts.size() == LEVELS.size(),
                parts,
                level -> figures.numbers(category, Optional.of(level)));
    }

    private void add(
            Table table,
            Optional<String> whole,
            Optional<String> level,
            boolean complete,
            List<String> parts,
            Function<String, Optional<BulletinNumbers>> numbers) {
        for (BulletinMeasure measure : BulletinMeasure.values()) {
            List<PublishedNumber> known = parts.stream()
                    .flatMap(part -> numbers.apply(part).flatMap(cell -> cell.number(measure)).stream())
                    .filter(number -> number >= 0)
                    .map(PublishedNumber::of)
                    .toList();
            Optional<PublishedNumber> all = figures.numbers(whole, level)
                    .flatMap(cell -> cell.number(measure))
                    .filter(number -> number >= 0)
                    .map(PublishedNumber::of);
            if (known.isEmpty() || all.isEmpty()) {
                continue;
            }
            Map<String, Object> arguments = arguments(whole, level, measure);
            identities.add(
                    complete && known.size() == parts.size()
                            ? FigureIdentity.sum(table.total(), arguments, all.get(), known)
                            : FigureIdentity.atMost(table.within(), arguments, List.of(all.get()), known));
        }
    }

    private Map<String, Object> arguments(Optional<String> whole, Optional<String> level, Coded measure) {
        return Map.of(
                "whole",
                level.isEmpty() ? scheme.label(whole) : joined(scheme.label(whole), levelLabel(level.get())),
                "measure",
                measure);
    }

    private static LocalizedText levelLabel(String level) {
        return RankGrouping.EIGHT_RULES.groups().stream()
                .filter(group -> group.code().equals(level))
                .findFirst()
                .map(RankGroup::label)
                .orElseGet(() -> LocalizedText.of(level, level));
    }

    private static LocalizedText joined(LocalizedText one, LocalizedText other) {
        return LocalizedText.of(
                one.zh().orElseThrow() + "·" + other.zh().orElseThrow(),
                one.en().orElseThrow() + ", " + other.en().orElseThrow());
    }

    /** A single share is rounded half up to the digits printed. */
    private void share(BulletinCell cell) {
        Optional<String> whole = cell.category().flatMap(scheme::parent);
        Optional<Long> all = figures.numbers(whole, cell.category().isEmpty() ? Optional.empty() : cell.level())
                .flatMap(BulletinNumbers::problems);
        cell.share()
                .ifPresent(printed -> cell.numbers()
                        .problems()
                        .ifPresent(part -> all.filter(number -> part >= 0 && number >= part)
                                .flatMap(number -> new Share(part, number).percent(Math.max(0, printed.scale())))
                                .ifPresent(computed -> identities.add(FigureIdentity.of(
                                        "discipline.identity.share",
                                        Map.of(
                                                "whole",
                                                cell.category()
                                                        .map(code -> scheme.label(Optional.of(code)))
                                                        .orElseGet(() -> levelLabel(
                                                                cell.level().orElse("")))),
                                        printed.toPlainString(),
                                        computed.toPlainString(),
                                        printed.compareTo(computed) == 0)))));
    }
}
