package org.qinglian.examples.benchmarks.scorecard;

import java.util.ArrayList;
import java.util.List;

/**
 * A subject as an object (对象), as it comes from an application: its measures by the names that they have in
 * {@link ScorecardModel}.
 */
record SubjectBean(
        double n0,
        double n1,
        double n2,
        double n3,
        double n4,
        double n5,
        double n6,
        double n7,
        double n8,
        double n9,
        String c0,
        String c1,
        String c2,
        String c3,
        String c4,
        int o0,
        int o1,
        int o2,
        int o3,
        int o4,
        boolean veto) {
    /** Every subject. */
    static List<SubjectBean> of(Subjects subjects) {
        List<SubjectBean> beans = new ArrayList<>(subjects.size());
        for (int row = 0; row < subjects.size(); row++) {
            beans.add(of(subjects, row));
        }
        return beans;
    }

    private static SubjectBean of(Subjects subjects, int row) {
        return new SubjectBean(
                subjects.number(0, row),
                subjects.number(1, row),
                subjects.number(2, row),
                subjects.number(3, row),
                subjects.number(4, row),
                subjects.number(5, row),
                subjects.number(6, row),
                subjects.number(7, row),
                subjects.number(8, row),
                subjects.number(9, row),
                subjects.category(0, row),
                subjects.category(1, row),
                subjects.category(2, row),
                subjects.category(3, row),
                subjects.category(4, row),
                subjects.counts()[0][row],
                subjects.counts()[1][row],
                subjects.counts()[2][row],
                subjects.counts()[3][row],
                subjects.counts()[4][row],
                subjects.vetoed()[row]);
    }
}
