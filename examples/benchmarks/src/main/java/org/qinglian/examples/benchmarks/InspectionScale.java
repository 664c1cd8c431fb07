package org.qinglian.examples.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.qinglian.core.inspection.Inspection;
import org.qinglian.core.inspection.Inspector;
import org.qinglian.core.programme.Programme;
import org.qinglian.examples.county.synthetic.CountyGenerator;
import org.qinglian.examples.county.synthetic.CountySize;

/**
 * How time and memory of an inspection grow (检查规模): a quarter of a prefecture, half of one, and a prefecture of 2 million
 * households and 400,000 members. Linear is a ratio of 2 from row to row.
 *
 * <p>Seen on two shared cores, from a whole prefecture on (21 counties in the first row), with every check:
 *
 * <pre>
 * households   members  assignments  programme MB  seconds  ratio
 *    2016000    441000        62419           872    14.31
 *    4032000    882000       124797          1759    23.03   1.61
 *    8064000   1764000       249554          3535    45.63   1.98
 * </pre>
 *
 * <p>Run with {@code -Dbenchmark.jvm=-Xmx16g}; the first argument is the number of counties in the first row, 5 if it is
 * absent.
 */
public final class InspectionScale {
    private static final long SEED = 20260930L;
    private static final int MEGABYTE = 1 << 20;

    private InspectionScale() {}

    public static void main(String[] args) {
        int counties = args.length == 0 ? 5 : Integer.parseInt(args[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(
                "       size  households   members  assignments  findings  programme MB  inspection MB  seconds  ratio");
        inspect(CountyGenerator.generate(CountySize.real(), SEED).programme()); // warms the code up
        double before = 0;
        for (int factor = 1; factor <= 4; factor *= 2) {
            before = measure(factor, counties, before, out);
        }
    }

    private static double measure(int factor, int counties, double before, PrintStream out) {
        long empty = used();
        Programme programme = CountyGenerator.generate(CountySize.real().times(counties * factor), SEED)
                .programme();
        long held = used();
        long start = System.nanoTime();
        Inspection inspection = inspect(programme);
        double seconds = (System.nanoTime() - start) / 1e9;
        long peak = used();
        out.printf(
                Locale.ROOT,
                "%11d  %10d  %8d  %11d  %8d  %12d  %13d  %7.2f  %5s%n",
                factor,
                programme.coverage().households().size(),
                programme.organization().members().size(),
                programme.responsibility().assignments().size(),
                inspection.findings().size(),
                (held - empty) / MEGABYTE,
                (peak - held) / MEGABYTE,
                seconds,
                before == 0 ? "" : String.format(Locale.ROOT, "%.2f", seconds / before));
        return seconds;
    }

    private static Inspection inspect(Programme programme) {
        return Inspector.standard().inspect(programme, CountyGenerator.AS_OF);
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
