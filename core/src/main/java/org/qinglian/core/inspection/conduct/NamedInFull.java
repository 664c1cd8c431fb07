package org.qinglian.core.inspection.conduct;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.PersonName;
import org.qinglian.core.common.Severity;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.conduct.NamingPolicy;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.organization.Member;

/** A notice that names nobody in full does not (隐名通报出现全名). */
final class NamedInFull implements Check {
    @Override
    public String id() {
        return "conduct.named-in-full";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.assumption("隐名通报不出现当事人全名"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        Notices.forEach(inspected, (notice, pointer) -> {
            if (notice.namingPolicy() != NamingPolicy.FULL_NAME
                    && notice.isPublishedOn(inspected.asOf())
                    && !notice.persons().isEmpty()) {
                Map<String, String> texts = texts(notice);
                Optional<String> field = notice.persons().stream()
                        .flatMap(person -> name(inspected, person).stream())
                        .flatMap(name -> texts.entrySet().stream()
                                .filter(text -> betrays(text.getValue(), name, notice.namingPolicy()))
                                .map(Map.Entry::getKey))
                        .findFirst();
                verdicts.expect(
                        field.isEmpty(),
                        notice,
                        field.map(found -> pointer + "/" + found).orElse(pointer),
                        Map.of("found", field.orElse(""), "expected", notice.namingPolicy()));
            }
        });
    }

    private static Map<String, String> texts(CaseNotice notice) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("facts", notice.facts());
        notice.evaluation().ifPresent(text -> texts.put("evaluation", text));
        notice.outcome().ifPresent(text -> texts.put("outcome", text));
        texts.put("capacities", String.join("\n", notice.capacities()));
        return texts;
    }

    private static Optional<String> name(Inspected inspected, Actor person) {
        return person.cadre()
                .flatMap(cadre -> inspected.registry().find(Cadre.class, cadre))
                .map(Cadre::name)
                .or(() -> person.member()
                        .flatMap(member -> inspected.registry().find(Member.class, member))
                        .map(Member::name))
                .map(PersonName::full)
                .filter(name -> name.codePointCount(0, name.length()) > 1);
    }

    /** Whether a text has the full name or, where nobody is to be named at all, 张某 or 欧阳某. */
    private static boolean betrays(String text, String name, NamingPolicy policy) {
        int one = name.offsetByCodePoints(0, 1);
        int two = name.offsetByCodePoints(0, 2);
        return text.contains(name)
                || (policy == NamingPolicy.ANONYMOUS
                        && (text.contains(name.substring(0, one) + "某")
                                || text.contains(name.substring(0, two) + "某")));
    }
}
