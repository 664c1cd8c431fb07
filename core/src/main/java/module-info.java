/**
 * Qinglian core: what a clean-governance programme (清廉建设工作) is, and whether it is in order.
 *
 * <p>Each feature is a package: its records, and what can be computed from them alone. {@code programme} holds them
 * together, {@code inspection} checks them.
 */
module org.qinglian.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive com.fasterxml.jackson.databind;
    requires transitive jakarta.validation;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires org.hibernate.validator;

    exports org.qinglian.core.accountability;
    exports org.qinglian.core.cadre;
    exports org.qinglian.core.calendar;
    exports org.qinglian.core.care;
    exports org.qinglian.core.check;
    exports org.qinglian.core.common;
    exports org.qinglian.core.conduct;
    exports org.qinglian.core.coverage;
    exports org.qinglian.core.discipline;
    exports org.qinglian.core.document;
    exports org.qinglian.core.fund;
    exports org.qinglian.core.inspection;
    exports org.qinglian.core.inspection.statute;
    exports org.qinglian.core.lifecycle;
    exports org.qinglian.core.organization;
    exports org.qinglian.core.outreach;
    exports org.qinglian.core.procurement;
    exports org.qinglian.core.programme;
    exports org.qinglian.core.rectification;
    exports org.qinglian.core.responsibility;
    exports org.qinglian.core.statute;

    opens org.qinglian.core.accountability to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.qinglian.core.cadre to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.qinglian.core.calendar to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.qinglian.core.care to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.qinglian.core.check to
            com.fasterxml.jackson.databind;
    opens org.qinglian.core.common to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.qinglian.core.conduct to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.qinglian.core.coverage to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.qinglian.core.discipline to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.qinglian.core.fund to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.qinglian.core.inspection to
            com.fasterxml.jackson.databind;
    opens org.qinglian.core.lifecycle to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.qinglian.core.organization to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.qinglian.core.outreach to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.qinglian.core.procurement to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.qinglian.core.programme to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.qinglian.core.rectification to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.qinglian.core.responsibility to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
    opens org.qinglian.core.statute to
            com.fasterxml.jackson.databind,
            org.hibernate.validator;
}
