// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import java.nio.file.Files;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test after which the log of the workbench has an error: a user would meet it as a broken view or worse. */
public final class ErrorLog implements AfterEachCallback {
    /** The severity in the line of an entry: 4. */
    private static final String ERROR = "!ENTRY \\S+ 4 .*";

    @Override
    public void afterEach(ExtensionContext test) throws Exception {
        var errors = errors();
        if (!errors.isEmpty()) {
            throw new AssertionError(
                    Files.readString(Platform.getLogFileLocation().toFile().toPath()));
        }
    }

    private static List<String> errors() throws Exception {
        var log = Platform.getLogFileLocation().toFile().toPath();
        return Files.exists(log)
                ? Files.readAllLines(log).stream()
                        .filter(line -> line.matches(ERROR))
                        .toList()
                : List.of();
    }
}
