package org.qinglian.examples.benchmarks.scorecard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.qinglian.scoring.evaluation.CompiledScheme;
import org.qinglian.scoring.fact.Layout;
import org.qinglian.scoring.scheme.Scheme;

/** What a compiled scheme of a hundred items holds (编译后大小): in memory beside the scheme itself, and as it travels. */
public final class CompiledSize {
    private static final int COPIES = 2_000;

    private CompiledSize() {}

    public static void main(String[] args) throws IOException {
        Subjects subjects = Subjects.random(ScorecardModel.standard(), 1_000, 1);
        Scheme scheme = QinglianScheme.of(subjects.model(), 5);
        Layout layout = QinglianFrame.of(subjects).layout();
        List<CompiledScheme> held = new ArrayList<>();
        held.add(CompiledScheme.of(scheme, layout));
        long before = used();
        while (held.size() <= COPIES) {
            held.add(CompiledScheme.of(scheme, layout));
        }
        long each = (used() - before) / COPIES;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(held.get(COPIES));
        }
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .printf(
                        "compiled scheme of 100 items: %d bytes in memory, %d bytes as it travels%n",
                        each, bytes.size());
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
