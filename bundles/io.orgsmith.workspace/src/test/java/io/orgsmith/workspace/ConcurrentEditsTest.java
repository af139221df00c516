// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.edit.TextEdit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several threads work on one project. */
class ConcurrentEditsTest {
    @TempDir
    Path temporary;

    @Test
    void noEditIsLost() throws Exception {
        var folder = Folder.in(temporary);
        var threads = Executors.newFixedThreadPool(4);
        try (var workspace = folder.workspace()) {
            var writers = new ArrayList<Callable<Void>>();
            for (int writer = 0; writer < 4; writer++) {
                var file = folder.path().resolve("f" + writer + ".org");
                workspace.open(file, "", 0);
                writers.add(() -> {
                    for (int version = 1; version <= 25; version++) {
                        workspace.edit(file, version, List.of(new TextEdit(0, 0, "// " + version + "\n")));
                        workspace.snapshot();
                    }
                    return null;
                });
            }
            for (var written : threads.invokeAll(writers, 1, TimeUnit.MINUTES)) {
                written.get();
            }
            var sources = Folder.latest(workspace).project().sources().values();
            assertThat(sources).hasSize(4).allSatisfy(source -> {
                assertThat(source.version()).isEqualTo(25);
                assertThat(source.text()).startsWith("// 25\n// 24\n").endsWith("// 1\n");
            });
        } finally {
            threads.shutdownNow();
        }
    }
}
