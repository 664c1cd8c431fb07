package org.qinglian.scoring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {
    private static final String ROOT = "org.qinglian.scoring";

    private static final List<String> PACKAGES = List.of(
            "fact",
            "rule",
            "scheme",
            "evaluation",
            "card",
            "ranking",
            "assessment",
            "catalog",
            "simulation",
            "anomaly");

    private static final JavaClasses SCORING = new ClassFileImporter()
            .importUrl(Scorer.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void sees_the_main_classes_and_no_tests() {
        assertThat(SCORING.contain(Scorer.class)).isTrue();
        assertThat(SCORING.contain(ArchitectureTest.class)).isFalse();
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(SCORING);
    }

    @ParameterizedTest
    @CsvSource({
        "fact,",
        "rule, fact",
        "scheme, fact rule",
        "evaluation, fact rule scheme",
        "card, fact rule scheme evaluation",
        "ranking, fact scheme",
        "assessment, scheme",
        "catalog, fact rule scheme evaluation"
    })
    void a_package_depends_on_those_before_it_only(String feature, String allowed) {
        Set<String> others = new TreeSet<>(PACKAGES);
        others.remove(feature);
        others.removeAll(allowed == null ? List.of() : List.of(allowed.split(" ")));
        String[] forbidden =
                others.stream().map(other -> ROOT + "." + other + "..").toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + feature + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .check(SCORING);
    }

    /** They look at a scoring, and so they stand above what scores. */
    @ParameterizedTest
    @ValueSource(strings = {"simulation", "anomaly"})
    void nothing_depends_on_what_looks_at_a_scoring(String feature) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "." + feature + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "." + feature + "..")
                .check(SCORING);
    }

    @Test
    void nothing_reads_a_hidden_clock() {
        noClasses()
                .should()
                .accessTargetWhere(DescribedPredicate.describe("it reads a clock", ArchitectureTest::readsClock))
                .because("the period of a score is a parameter")
                .check(SCORING);
    }

    /** Wider than it need be: a module of scores has no use for any of these. */
    private static boolean readsClock(JavaAccess<?> access) {
        String owner = access.getTarget().getOwner().getName();
        String name = access.getTarget().getName();
        return (owner.startsWith("java.time.") && name.equals("now"))
                || owner.equals("java.time.Clock")
                || owner.equals("java.util.Date")
                || owner.equals("java.util.Calendar")
                || (owner.equals("java.lang.System")
                        && Set.of("currentTimeMillis", "nanoTime").contains(name));
    }

    @Test
    void nothing_writes_to_standard_output() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(SCORING);
    }
}
