package org.qinglian.examples.benchmarks.scorecard;

/**
 * A subject in the working memory of Drools (事实), which takes the points that rules give it. Public, since rules are compiled
 * into classes of a class loader of their own.
 */
public final class DroolsFact {
    private final SubjectBean bean;
    private final double[] points;

    DroolsFact(SubjectBean bean, int items) {
        this.bean = bean;
        this.points = new double[items];
    }

    /** Gives points for an item. */
    public void award(int item, double given) {
        points[item] = given;
    }

    /** The points of every item, 0 for those that no rule gave any. */
    double[] points() {
        return points;
    }

    public double getN0() {
        return bean.n0();
    }

    public double getN1() {
        return bean.n1();
    }

    public double getN2() {
        return bean.n2();
    }

    public double getN3() {
        return bean.n3();
    }

    public double getN4() {
        return bean.n4();
    }

    public double getN5() {
        return bean.n5();
    }

    public double getN6() {
        return bean.n6();
    }

    public double getN7() {
        return bean.n7();
    }

    public double getN8() {
        return bean.n8();
    }

    public double getN9() {
        return bean.n9();
    }

    public String getC0() {
        return bean.c0();
    }

    public String getC1() {
        return bean.c1();
    }

    public String getC2() {
        return bean.c2();
    }

    public String getC3() {
        return bean.c3();
    }

    public String getC4() {
        return bean.c4();
    }

    public int getO0() {
        return bean.o0();
    }

    public int getO1() {
        return bean.o1();
    }

    public int getO2() {
        return bean.o2();
    }

    public int getO3() {
        return bean.o3();
    }

    public int getO4() {
        return bean.o4();
    }
}
