package org.qinglian.export.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.RecordKind;
import org.qinglian.export.content.GradeCount;
import org.qinglian.export.content.IndexSummary;
import org.qinglian.export.content.NamedRecord;
import org.qinglian.export.content.PeerGroup;
import org.qinglian.export.content.ReportTexts;
import org.qinglian.export.content.ScoreBin;
import org.qinglian.export.content.SubjectScore;
import org.qinglian.scoring.Scoring;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.scheme.Band;
import org.qinglian.scoring.scheme.Scheme;
import org.qinglian.scoring.scheme.Variant;

/** Gathers what a scoring came to (指数汇编). */
final class IndexGatherer {
    private IndexGatherer() {}

    static IndexSummary gather(ScoreFile file, SubjectNames names) {
        Scoring scoring = file.scoring();
        Scheme scheme = scoring.scheme();
        List<BigDecimal> scores = scoring.subjects().stream()
                .flatMap(subject -> scoring.score(subject.id()).stream())
                .toList();
        boolean persons = names.isOfPersons(scoring);
        return IndexSummary.builder()
                .scheme(scheme.id())
                .version(scheme.version())
                .title(scheme.title())
                .source(scheme.source())
                .reading(scheme.variant().map(Variant::reading))
                .period(scoring.period())
                .subjects(ReportTexts.subjects(scheme.subject()))
                .persons(persons)
                .scored(scores.size())
                .unrated(scoring.subjects().size() - scores.size())
                .exempt(scoring.exempt().size())
                .grades(grades(scoring.gradeCounts()))
                .bins(ScoreBin.of(scores))
                .peers(peers(scoring, names))
                .listed(persons ? List.of() : listed(scoring, names))
                .file(file.name())
                .build();
    }

    private static List<GradeCount> grades(Map<Band, Integer> counts) {
        List<GradeCount> grades = new ArrayList<>();
        counts.forEach(
                (band, count) -> grades.add(new GradeCount(band.grade(), ReportTexts.heading(band.title()), count)));
        return grades;
    }

    /** The groups in the order of the register; those without one come last. */
    private static List<PeerGroup> peers(Scoring scoring, SubjectNames names) {
        Map<String, Map<Band, Integer>> groups = new LinkedHashMap<>();
        Map<String, Integer> scored = new LinkedHashMap<>();
        for (ScoredSubject subject : scoring.subjects()) {
            String group = ScoreFile.group(subject).orElse("");
            Map<Band, Integer> counts = groups.computeIfAbsent(group, key -> noneYet(scoring));
            scored.merge(group, scoring.score(subject.id()).isPresent() ? 1 : 0, Integer::sum);
            scoring.grade(subject.id()).ifPresent(band -> counts.merge(band, 1, Integer::sum));
        }
        if (groups.size() < 2) {
            return List.of();
        }
        List<PeerGroup> peers = new ArrayList<>();
        groups.forEach((group, counts) ->
                peers.add(new PeerGroup(group(group, names), scored.getOrDefault(group, 0), grades(counts))));
        peers.sort(Comparator.comparing(peer -> peer.group().id().isEmpty()));
        return peers;
    }

    private static Map<Band, Integer> noneYet(Scoring scoring) {
        Map<Band, Integer> counts = new LinkedHashMap<>();
        scoring.scheme().outcome().bands().forEach(band -> counts.put(band, 0));
        return counts;
    }

    private static NamedRecord group(String group, SubjectNames names) {
        return group.isEmpty()
                ? new NamedRecord(RecordKind.of("organization"), "", Optional.of(ReportTexts.text("index.ungrouped")))
                : names.organization(group);
    }

    private static List<SubjectScore> listed(Scoring scoring, SubjectNames names) {
        GradeNote notes = new GradeNote(scoring, false);
        return scoring.subjects().stream()
                .map(subject -> new SubjectScore(
                        names.name(subject),
                        ScoreFile.group(subject).map(names::organization),
                        scoring.score(subject.id()),
                        scoring.grade(subject.id()).map(Band::title).map(ReportTexts::heading),
                        notes.of(subject.id())))
                .toList();
    }
}
