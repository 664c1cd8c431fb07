package org.qinglian.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.qinglian.core.programme.Programme;

class ArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .importUrl(Programme.class.getProtectionDomain().getCodeSource().getLocation());

    private static final Set<String> CLOCKS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.systemUTC",
            "java.time.Clock.system",
            "java.util.Calendar.getInstance");

    private static final ArchRule NO_HIDDEN_CLOCK = noClasses()
            .should()
            .accessTargetWhere(DescribedPredicate.describe("it reads a hidden clock", ArchitectureTest::readsClock))
            .because("the date of a judgement is a parameter");

    private static boolean readsClock(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        String owner = target.getOwner().getName();
        String name = target.getName();
        boolean now = owner.startsWith("java.time.")
                && name.equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean date = owner.equals("java.util.Date")
                && name.equals("<init>")
                && target.getRawParameterTypes().isEmpty();
        return now || date || CLOCKS.contains(owner + "." + name);
    }

    @Test
    void sees_the_main_classes_and_no_tests() {
        assertThat(CORE.contain(Programme.class)).isTrue();
        assertThat(CORE.contain(ArchitectureTest.class)).isFalse();
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching("org.qinglian.core.(**)").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void nothing_reads_a_hidden_clock() {
        NO_HIDDEN_CLOCK.check(CORE);
    }

    @Test
    void the_clock_rule_sees_each_way_to_read_a_clock() {
        for (Class<?> reader : Set.of(Called.class, Referred.class, Dated.class)) {
            assertThat(NO_HIDDEN_CLOCK
                            .evaluate(new ClassFileImporter().importClasses(reader))
                            .hasViolation())
                    .as(reader.getSimpleName())
                    .isTrue();
        }
    }

    @Test
    void nothing_writes_to_standard_output() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CORE);
    }

    @SuppressWarnings({"JavaTimeDefaultTimeZone", "UnusedVariable"})
    private static final class Called {
        private final LocalDate today = LocalDate.now();
    }

    @SuppressWarnings({"JavaTimeDefaultTimeZone", "UnusedVariable"})
    private static final class Referred {
        private final Supplier<LocalDate> today = LocalDate::now;
    }

    @SuppressWarnings({"JavaUtilDate", "UnusedVariable"})
    private static final class Dated {
        private final Date today = new Date();
    }
}
