// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.benchmark;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.OrgStandaloneSetup;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.rules.CheckOptions;
import io.orgsmith.rules.RuleCheck;
import java.io.StringReader;
import java.net.URI;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.eclipse.xtext.parser.IParser;

/**
 * How long {@code check} takes on enterprises of 1,000, 10,000 and 100,000 elements over 1, 10 and 100 files, beside the
 * floor: lexing and parsing the same text in the same run. To be run by hand:
 * {@code ./mvnw -q -Dquick -pl tests/io.orgsmith.tests test-compile exec:java@check-benchmark}.
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
                "%9s %6s %9s %9s %9s %9s %9s %7s%n",
                "elements", "files", "floor ms", "read ms", "resolve", "rules", "total", "ratio");
        for (int elements : ELEMENTS) {
            for (int files : FILES) {
                measure(parser, elements, files, true);
            }
        }
    }

    private static void measure(IParser parser, int elements, int files, boolean print) {
        var texts = GeneratedEnterprise.of(elements, files);
        double floor = best(() -> parse(parser, texts));
        var read = new Timed<>(() -> LanguageProject.parse(texts));
        if (!read.result.problems().isEmpty()) {
            throw new IllegalStateException(read.result.problems().get(0).toString());
        }
        var resolve = new Timed<>(() -> EffectiveModel.resolve(read.result.documents(), ResolveOptions.AS_WRITTEN));
        var rules = new Timed<>(() -> RuleCheck.check(resolve.result, CheckOptions.STANDARD));
        if (!rules.result.findings().isEmpty()) {
            throw new IllegalStateException(rules.result.findings().get(0).toString());
        }
        if (print) {
            double total = read.millis + resolve.millis + rules.millis;
            System.out.printf(
                    "%9d %6d %9.0f %9.0f %9.0f %9.0f %9.0f %7.2f%n",
                    resolve.result.elements().size(),
                    files,
                    floor,
                    read.millis,
                    resolve.millis,
                    rules.millis,
                    total,
                    total / floor);
        }
    }

    private static Object parse(IParser parser, SortedMap<URI, String> texts) {
        Object last = null;
        for (var text : texts.values()) {
            last = parser.parse(new StringReader(text)).getRootASTElement();
        }
        return last;
    }

    private static double best(Supplier<Object> work) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            best = Math.min(best, new Timed<>(work).millis);
        }
        return best;
    }

    private static final class Timed<T> {
        private final T result;
        private final double millis;

        Timed(Supplier<T> work) {
            System.gc();
            long start = System.nanoTime();
            result = work.get();
            millis = (System.nanoTime() - start) / 1e6;
        }
    }
}
