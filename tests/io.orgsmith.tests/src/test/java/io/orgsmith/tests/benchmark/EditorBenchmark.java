// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.benchmark;

import io.orgsmith.dsl.ide.assist.ContentAssist;
import io.orgsmith.dsl.ide.token.SemanticTokens;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.workspace.Cancellation;
import io.orgsmith.workspace.Snapshot;
import io.orgsmith.workspace.Workspace;
import io.orgsmith.workspace.source.Source;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * From a key to its markers on a project of 50,000 elements in 100 files, in milliseconds of the processor, the best of five, so
 * that other work on the machine does not count; without the pauses that are waited for on purpose. To be run by hand:
 * {@code ./mvnw -q -Dquick -pl tests/io.orgsmith.tests -am process-test-classes -Dbenchmark=EditorBenchmark}.
 */
public final class EditorBenchmark {
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private final Path file;
    private final Workspace workspace;
    private String text;
    private int version;

    private EditorBenchmark(Path folder) throws IOException {
        EnterpriseFiles.write(folder);
        file = folder.toRealPath().resolve("part050.org");
        text = Files.readString(file);
        workspace = new Workspace(folder, ResolveOptions.AS_WRITTEN, Duration.ofDays(1));
    }

    public static void main(String[] arguments) throws Exception {
        var benchmark = new EditorBenchmark(Files.createTempDirectory("editor-benchmark"));
        System.out.printf("characters in the file: %d%n", benchmark.text.length());
        benchmark.report("first reading of the project", 1, benchmark.workspace::glance);
        benchmark.report("key to mistakes of the file", 5, benchmark::mistakes);
        benchmark.report("key to all markers", 5, benchmark::markers);
        benchmark.report("completion", 5, benchmark::completion);
        benchmark.report("semantic tokens of the file", 5, benchmark::tokens);
        System.gc();
        var runtime = Runtime.getRuntime();
        System.out.printf("memory in use: %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) / 1024 / 1024);
        benchmark.workspace.close();
    }

    private void type() {
        text = text + "// " + version + "\n";
        workspace.open(file, text, ++version);
    }

    private Object mistakes() throws IOException {
        type();
        return workspace.glance().problems(file.toUri());
    }

    private Object markers() throws Exception {
        type();
        var open = Map.of(file, new Source(file, text, version));
        return Snapshot.of(workspace.folder(), open, ResolveOptions.AS_WRITTEN, new Cancellation());
    }

    private Object completion() throws IOException {
        int caret = text.indexOf('{') + 1;
        return new ContentAssist(() -> LocalDate.EPOCH).at(workspace.glance(), file.toUri(), caret, Locale.ENGLISH);
    }

    private Object tokens() throws IOException {
        return SemanticTokens.of(workspace.glance(), file.toUri());
    }

    private void report(String what, int times, Callable<?> work) throws Exception {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < times; i++) {
            long start = THREAD.getCurrentThreadCpuTime();
            work.call();
            best = Math.min(best, (THREAD.getCurrentThreadCpuTime() - start) / 1e6);
        }
        System.out.printf("%s: %.0f ms%n", what, best);
    }
}
