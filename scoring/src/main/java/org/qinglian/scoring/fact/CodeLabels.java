package org.qinglian.scoring.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.conduct.Coordination;
import org.qinglian.core.coverage.VillageKind;
import org.qinglian.core.organization.MeetingKind;
import org.qinglian.core.organization.MemberCategory;
import org.qinglian.core.organization.MembershipStatus;
import org.qinglian.core.organization.OrganizationField;

/**
 * The words for codes (代码释义), such as 县级 for {@code county}: first those that a scheme gives, then those of the lists from
 * which the facts of this library come. A code that nobody knows is said as it stands.
 *
 * <p>Codes are told apart by the attribute that holds them. Immutable and thread-safe.
 */
public final class CodeLabels {
    /** The labels of the lists of this library alone. */
    public static final CodeLabels STANDARD = of(Map.of());

    private static final Map<String, Map<String, LocalizedText>> CLOSED_LISTS = Map.of(
            "status", labels(MembershipStatus.values()),
            "kind", labels(MeetingKind.values(), VillageKind.values()),
            "level", labels(Level.values(), Coordination.values()));

    private static final Map<String, Function<String, Coded>> OPEN_LISTS =
            Map.of("field", OrganizationField::of, "category", MemberCategory::of);

    private static final LocalizedText NOT_STATED = LocalizedText.of("未注明", "not stated");

    private final Map<String, Map<String, LocalizedText>> own;

    private CodeLabels(Map<String, Map<String, LocalizedText>> own) {
        this.own = own;
    }

    /**
     * The labels of a scheme, before those of the lists of this library.
     *
     * @param own the label of each code, by the attribute that holds it
     */
    public static CodeLabels of(Map<String, Map<String, LocalizedText>> own) {
        return new CodeLabels(Copy.map(own));
    }

    /** The words for a code of a measure; a code that joins several is said part by part, 县级·集体. */
    public LocalizedText label(Measure measure, String code) {
        List<String> attributes = measure.codesFrom();
        List<String> parts = attributes.size() == 1 ? List.of(code) : List.of(code.split("/", -1));
        if (attributes.size() != parts.size()) {
            return asItStands(code);
        }
        List<LocalizedText> labels = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            labels.add(label(attributes.get(i), parts.get(i)));
        }
        return labels.size() == 1
                ? labels.get(0)
                : LocalizedText.of(join(labels, Locale.CHINA, "·"), join(labels, Locale.ENGLISH, " · "));
    }

    /** The words for a code of an attribute, else the code. */
    LocalizedText label(String attribute, String code) {
        return Optional.ofNullable(own.getOrDefault(attribute, Map.of()).get(code))
                .or(() -> Optional.ofNullable(
                        CLOSED_LISTS.getOrDefault(attribute, Map.of()).get(code)))
                .orElseGet(() -> code.isBlank() || !OPEN_LISTS.containsKey(attribute)
                        ? asItStands(code)
                        : OPEN_LISTS.get(attribute).apply(code).label());
    }

    private static LocalizedText asItStands(String code) {
        return code.isBlank() || code.equals(EventTallies.NOT_STATED) ? NOT_STATED : LocalizedText.of(code, code);
    }

    private static String join(List<LocalizedText> labels, Locale locale, String joint) {
        return labels.stream().map(label -> label.in(locale)).collect(Collectors.joining(joint));
    }

    /** A code that stands in two lists means the same in both; the first label counts. */
    private static Map<String, LocalizedText> labels(Coded[]... lists) {
        Map<String, LocalizedText> labels = new LinkedHashMap<>();
        Stream.of(lists).flatMap(Stream::of).forEach(entry -> labels.putIfAbsent(entry.code(), entry.label()));
        return labels;
    }
}
