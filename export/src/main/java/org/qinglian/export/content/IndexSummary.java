package org.qinglian.export.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Period;
import org.qinglian.scoring.scheme.SchemeSource;

/**
 * What one scoring came to (指数结果).
 *
 * @param scheme the identifier of the scheme
 * @param version its version
 * @param title its title
 * @param source where the scheme comes from, and whether it is made up
 * @param reading how an unclear source is read
 * @param period the period
 * @param subjects who is scored, in words
 * @param persons whether persons are scored, who are graded and neither listed nor ranked
 * @param scored how many have a score
 * @param unrated how many have none, because facts are not there
 * @param exempt how many are not scored for a reason that holds
 * @param grades the number in each grade, best first
 * @param bins the distribution of the scores
 * @param peers the grades by peer group; empty if there are no groups
 * @param listed the scores of organisations and places, in the order of the register; empty for persons
 * @param file the file with every score
 */
@Value.Builder
public record IndexSummary(
        String scheme,
        String version,
        LocalizedText title,
        SchemeSource source,
        Optional<LocalizedText> reading,
        Period period,
        LocalizedText subjects,
        boolean persons,
        int scored,
        int unrated,
        int exempt,
        List<GradeCount> grades,
        List<ScoreBin> bins,
        List<PeerGroup> peers,
        List<SubjectScore> listed,
        String file)
        implements WithIndexSummary {
    public IndexSummary {
        grades = Copy.list(grades);
        bins = Copy.list(bins);
        peers = Copy.list(peers);
        listed = Copy.list(listed);
    }

    public static IndexSummaryBuilder builder() {
        return new IndexSummaryBuilder();
    }

    /** The source as cited: document, issuer and year. */
    public LocalizedText citation() {
        List<String> parts = Stream.of(Optional.of(source.document()), source.issuer(), source.year())
                .flatMap(Optional::stream)
                .toList();
        return LocalizedText.of(String.join("，", parts), String.join(", ", parts));
    }

    /** How many have a grade. */
    public int graded() {
        return grades.stream().mapToInt(GradeCount::count).sum();
    }
}
