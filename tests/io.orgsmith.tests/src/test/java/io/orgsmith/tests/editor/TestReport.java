// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the last run of a test class of another module came to. */
enum TestReport {
    /** There is no such test. */
    NONE,
    NOT_RUN,
    PASSED,
    FAILED;

    private static final Path HOME = Path.of("..", "..");

    /** @param test a class, named without {@code io.orgsmith.} */
    static TestReport of(String test) {
        var source = "src/test/java/io/orgsmith/" + test.replace('.', '/') + ".java";
        var module = modules()
                .filter(each -> !test.isEmpty() && Files.isRegularFile(each.resolve(source)))
                .findFirst();
        return module.map(each -> run(each, test)).orElse(NONE);
    }

    private static Stream<Path> modules() {
        return List.of("bundles", "dsl", "tests").stream().flatMap(folder -> {
            try (var modules = Files.list(HOME.resolve(folder))) {
                return modules.toList().stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static TestReport run(Path module, String test) {
        var report = module.resolve("target/surefire-reports/TEST-io.orgsmith." + test + ".xml");
        return head(report)
                .map(head -> head.contains("errors=\"0\"") && head.contains("failures=\"0\"") ? PASSED : FAILED)
                .orElse(NOT_RUN);
    }

    /** The element that counts; it is in the beginning of the report. */
    private static Optional<String> head(Path report) {
        try {
            var text = Files.isRegularFile(report) ? Files.readString(report) : "";
            int start = text.indexOf("<testsuite ");
            return start < 0 ? Optional.empty() : Optional.of(text.substring(start, text.indexOf('>', start)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
