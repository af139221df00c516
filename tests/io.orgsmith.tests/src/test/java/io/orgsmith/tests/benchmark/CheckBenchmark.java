// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.benchmark;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.OrgStandaloneSetup;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.rules.CheckOptions;
import io.orgsmith.rules.RuleCheck;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.eclipse.xtext.parser.IParser;

/**
 * How long {@code check} takes on enterprises of 1,000, 10,000 and 100,000 elements over 1, 10 and 100 files, beside the
 * floor: lexing and parsing the same text in the same run. In the processor's time of the one thread that does it, so that other
 * work on the machine does not count. To be run by hand:
 * {@code ./mvnw -q -Dquick -pl tests/io.orgsmith.tests -am process-test-classes -Dbenchmark=CheckBenchmark}.
 */
public final class CheckBenchmark {
    private static final int[] ELEMENTS = {1_000, 10_000, 100_000};
    private static final int[] FILES = {1, 10, 100};

    private CheckBenchmark() {}

    public static void main(String[] arguments) {
        var parser = OrgStandaloneSetup.injector().getInstance(IParser.class);
        for (int i = 0; i < 6; i++) {
            measure(parser, 1_000, 1, false);
        }
        System.out.printf(
                "| %9s | %5s | %8s | %8s | %8s | %8s | %8s | %6s | %10s |%n",
                "elements", "files", "floor ms", "read ms", "resolve", "rules", "total", "ratio", "us/element");
        System.out.println("|---:".repeat(9) + "|");
        for (int elements : ELEMENTS) {
            for (int files : FILES) {
                measure(parser, elements, files, true);
            }
        }
    }

    private static void measure(IParser parser, int elements, int files, boolean print) {
        var texts = GeneratedEnterprise.of(elements, files);
        double floor = Timed.best(() -> parse(parser, texts)).millis;
        var read = Timed.best(() -> LanguageProject.parse(texts));
        if (!read.result.problems().isEmpty()) {
            throw new IllegalStateException(read.result.problems().get(0).toString());
        }
        var resolve = Timed.best(() -> EffectiveModel.resolve(read.result.documents(), ResolveOptions.AS_WRITTEN));
        var rules = Timed.best(() -> RuleCheck.check(resolve.result, CheckOptions.STANDARD));
        if (!rules.result.findings().isEmpty()) {
            throw new IllegalStateException(rules.result.findings().get(0).toString());
        }
        if (print) {
            double total = read.millis + resolve.millis + rules.millis;
            System.out.printf(
                    "| %9d | %5d | %8.0f | %8.0f | %8.0f | %8.0f | %8.0f | %6.1f | %10.0f |%n",
                    resolve.result.elements().size(),
                    files,
                    floor,
                    read.millis,
                    resolve.millis,
                    rules.millis,
                    total,
                    total / floor,
                    total * 1000 / resolve.result.elements().size());
        }
    }

    private static Object parse(IParser parser, SortedMap<URI, String> texts) {
        Object last = null;
        for (var text : texts.values()) {
            last = parser.parse(new StringReader(text)).getRootASTElement();
        }
        return last;
    }

    private static final class Timed<T> {
        private final T result;
        private final double millis;

        /** The quickest of three runs. */
        static <T> Timed<T> best(Supplier<T> work) {
            var best = new Timed<>(work);
            for (int i = 1; i < 3; i++) {
                var next = new Timed<>(work);
                best = next.millis < best.millis ? next : best;
            }
            return best;
        }

        private Timed(Supplier<T> work) {
            System.gc();
            var thread = ManagementFactory.getThreadMXBean();
            long start = thread.getCurrentThreadCpuTime();
            result = work.get();
            millis = (thread.getCurrentThreadCpuTime() - start) / 1e6;
        }
    }
}
