package org.qinglian.core.inspection;

import static org.qinglian.core.common.Severity.ERROR;
import static org.qinglian.core.fixture.ProgrammeSamples.withCoverage;

import java.util.List;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.CoverageSamples;

/** A failing sample for every check of programme. */
final class ProgrammeFailures {
    private ProgrammeFailures() {}

    static List<FailingSample> all() {
        return List.of(
                FailingSample.of("programme.dangling-reference", ERROR)
                        .in(withCoverage(register -> register.withVisits(
                                Replace.in(register.visits(), "w-2", visit -> visit.withVisitor(Ref.of("m-99"))))))
                        .at("qinghe", "/coverage/visits/1/visitor")
                        .says(
                                "/coverage/visits/1/visitor 引用的党员“m-99”不存在；应为已登记的标识。",
                                "/coverage/visits/1/visitor names member 'm-99', which does not exist; expected the identifier of a record."),
                FailingSample.of("programme.repeated-identifier", ERROR)
                        .in(withCoverage(register -> register.withVisits(Replace.plus(
                                register.visits(), CoverageSamples.visit("w-1").build()))))
                        .at("qinghe", "/coverage/visits/3")
                        .says(
                                "/coverage/visits/3 的走访标识“w-1”已被使用；应唯一。",
                                "/coverage/visits/3 is visit 'w-1', an identifier that is used already; expected one of its own."));
    }
}
