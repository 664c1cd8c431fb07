package org.qinglian.examples.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.qinglian.examples.county.CountyFiles;
import org.qinglian.examples.county.synthetic.CountyGenerator;
import org.qinglian.examples.county.synthetic.CountySize;

/** The county that is measured: of real size, from one seed, its files written once. */
final class BenchmarkCounty {
    private static final long SEED = 20260930L;

    private BenchmarkCounty() {}

    static CountyFiles files() throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), "qinglian-benchmark-county");
        CountyFiles files = new CountyFiles(folder);
        if (!Files.exists(folder.resolve("complete"))) {
            write(folder);
        }
        return files;
    }

    private static void write(Path folder) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder writer = new ProcessBuilder(
                java, "-cp", System.getProperty("java.class.path"), BenchmarkCounty.class.getName(), folder.toString());
        try {
            if (writer.inheritIO().start().waitFor() != 0) {
                throw new IOException("The county could not be written to " + folder + File.separator);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Writes the files, in a JVM of its own. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        new CountyFiles(folder).write(CountyGenerator.generate(CountySize.real(), SEED));
        Files.createFile(folder.resolve("complete"));
    }
}
