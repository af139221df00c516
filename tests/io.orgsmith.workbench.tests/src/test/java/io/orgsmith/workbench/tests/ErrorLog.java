// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Fails a test during which an error came into the log of the workbench: a user would meet it as a broken view or worse.
 * An error that comes between two tests is laid to the later one.
 */
public final class ErrorLog implements AfterEachCallback {
    /** The severity in the line of an entry: 4. */
    private static final String ERROR = "!ENTRY \\S+ 4 .*";

    /**
     * While the platform replaces the counts above a line it may paint them (eclipse.platform.ui issue 4282). The next paint is
     * right; nobody sees anything of it.
     */
    private static final List<String> OF_THE_PLATFORM =
            List.of("ConcurrentModificationException", "org.eclipse.jface.internal.text.codemining");

    private static final String LINES_READ = "lines";

    @Override
    public void afterEach(ExtensionContext test) throws IOException {
        var run = test.getRoot().getStore(Namespace.create(ErrorLog.class));
        var lines = lines();
        int read = run.getOrDefault(LINES_READ, Integer.class, 0);
        run.put(LINES_READ, lines.size());
        var added = lines.subList(Math.min(read, lines.size()), lines.size());
        var errors = errors(added);
        if (!errors.isEmpty()) {
            throw new AssertionError(String.join("\n", errors));
        }
    }

    /** The entries of errors of ours among the lines of a log. */
    static List<String> errors(List<String> lines) {
        return Stream.of(String.join("\n", lines).split("(?m)^(?=!ENTRY )"))
                .filter(entry -> entry.lines().anyMatch(line -> line.matches(ERROR)))
                .filter(entry -> !OF_THE_PLATFORM.stream().allMatch(entry::contains))
                .toList();
    }

    private static List<String> lines() throws IOException {
        var log = Platform.getLogFileLocation().toFile().toPath();
        return Files.exists(log) ? Files.readAllLines(log) : List.of();
    }
}
