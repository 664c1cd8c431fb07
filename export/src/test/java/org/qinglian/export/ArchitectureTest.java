package org.qinglian.export;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.qinglian.export.report.Report;

class ArchitectureTest {
    private static final JavaClasses EXPORT = new ClassFileImporter()
            .importUrl(Report.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void sees_the_main_classes() {
        assertThat(EXPORT.contain(Report.class)).isTrue();
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching("org.qinglian.export.(**)").should().beFreeOfCycles().check(EXPORT);
    }

    @Test
    void nothing_depends_on_a_clock_or_on_chance() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, Instant.class, Random.class)
                .because("the same input gives the same bytes")
                .check(EXPORT);
    }

    @Test
    void nothing_writes_to_standard_output() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(EXPORT);
    }
}
