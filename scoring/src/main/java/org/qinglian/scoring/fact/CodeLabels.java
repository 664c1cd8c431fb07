package org.qinglian.scoring.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qinglian.core.accountability.MeasureKind;
import org.qinglian.core.accountability.ResponsibilityKind;
import org.qinglian.core.accountability.ResponsibilityTier;
import org.qinglian.core.cadre.CardKind;
import org.qinglian.core.cadre.Colour;
import org.qinglian.core.care.IncentiveKind;
import org.qinglian.core.care.ToleranceOutcome;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.conduct.Coordination;
import org.qinglian.core.coverage.VillageKind;
import org.qinglian.core.coverage.VillageMatter;
import org.qinglian.core.discipline.OrganizationMeasureKind;
import org.qinglian.core.discipline.Sanction;
import org.qinglian.core.discipline.SanctionRegime;
import org.qinglian.core.fund.FundKind;
import org.qinglian.core.organization.MeetingKind;
import org.qinglian.core.organization.MemberCategory;
import org.qinglian.core.organization.MembershipStatus;
import org.qinglian.core.organization.OrganizationField;
import org.qinglian.core.organization.Sector;
import org.qinglian.core.outreach.RecognitionTier;
import org.qinglian.core.procurement.ChangeCause;
import org.qinglian.core.rectification.Channel;
import org.qinglian.core.rectification.LifeMeetingKind;
import org.qinglian.core.responsibility.ActivityKind;
import org.qinglian.core.responsibility.AppraisalResult;

/**
 * The words for codes (代码释义), such as 县级 for {@code county}: first those that a scheme gives, then those of the lists from
 * which the facts of this library come. A code that nobody knows is said as it stands.
 *
 * <p>Codes are told apart by the attribute that holds them. A scheme may have words for numbers too, by the name of their
 * reading; 1 and 0 of the unit 是否 are 是 and 否 unless it has others. Immutable and thread-safe.
 */
public final class CodeLabels {
    /** The labels of the lists of this library alone. */
    public static final CodeLabels STANDARD = of(Map.of());

    private static final Map<String, Map<String, LocalizedText>> CLOSED_LISTS = Map.ofEntries(
            Map.entry("status", labels(MembershipStatus.values())),
            Map.entry(
                    "kind",
                    labels(
                            MeetingKind.values(),
                            VillageKind.values(),
                            LifeMeetingKind.values(),
                            IncentiveKind.values())),
            Map.entry("level", labels(Level.values(), Coordination.values())),
            Map.entry("sanction", labels(Sanction.values())),
            Map.entry("regime", labels(SanctionRegime.values())),
            Map.entry("measure", labels(MeasureKind.values(), OrganizationMeasureKind.values())),
            Map.entry("responsibility", labels(ResponsibilityKind.values())),
            Map.entry("tier", labels(ResponsibilityTier.values())),
            Map.entry("matter", labels(VillageMatter.values())),
            Map.entry("result", labels(AppraisalResult.values())),
            Map.entry("outcome", labels(ToleranceOutcome.values())),
            Map.entry("fund", labels(FundKind.values())),
            Map.entry("cause", labels(ChangeCause.values())),
            Map.entry("timely", yesNo("按时", "in time", "逾期", "late")),
            Map.entry("publicised", yesNo("公示期满", "publicity over", "公示期未满", "publicity not over")));

    private static final Map<String, Function<String, Coded>> OPEN_LISTS = Map.of(
            "field", OrganizationField::of,
            "category", MemberCategory::of,
            "sector", Sector::of,
            "activity", ActivityKind::of,
            "channel", Channel::of,
            "colour", Colour::of,
            "card", CardKind::of,
            "recognition", RecognitionTier::of);

    private static final Map<String, LocalizedText> YES_NO =
            Map.of("1", LocalizedText.of("是", "yes"), "0", LocalizedText.of("否", "no"));

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

    /**
     * The word for a number of a reading: the one that the scheme has for it, else 是 or 否 where the unit is 是否; absent if there
     * is none.
     *
     * @param number the number in its plainest form
     */
    public Optional<LocalizedText> word(Measure measure, BigDecimal number) {
        if (measure instanceof ReadingMeasure reading) {
            Map<String, LocalizedText> words =
                    own.getOrDefault(reading.reading(), isYesNo(measure) ? YES_NO : Map.of());
            return Optional.ofNullable(words.get(number.toPlainString()));
        }
        return Optional.empty();
    }

    private static boolean isYesNo(Measure measure) {
        return measure.unit().filter(StatedUnit::isYesNo).isPresent();
    }

    /** Whether there are words for numbers of a measure. */
    public boolean hasWords(Measure measure) {
        return measure instanceof ReadingMeasure reading && (own.containsKey(reading.reading()) || isYesNo(measure));
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

    private static Map<String, LocalizedText> yesNo(String yesZh, String yesEn, String noZh, String noEn) {
        return Map.of("true", LocalizedText.of(yesZh, yesEn), "false", LocalizedText.of(noZh, noEn));
    }

    /** A code that stands in two lists means the same in both; the first label counts. */
    private static Map<String, LocalizedText> labels(Coded[]... lists) {
        Map<String, LocalizedText> labels = new LinkedHashMap<>();
        Stream.of(lists).flatMap(Stream::of).forEach(entry -> labels.putIfAbsent(entry.code(), entry.label()));
        return labels;
    }
}
