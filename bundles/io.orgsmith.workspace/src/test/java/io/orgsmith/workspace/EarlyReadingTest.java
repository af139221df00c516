// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.effective.ResolveOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A state is shown before the rules have judged it. */
class EarlyReadingTest {
    private static final String FAULTY = "business group GH \"光华\" {}\n";

    @TempDir
    Path temporary;

    private final List<Snapshot> read = Collections.synchronizedList(new ArrayList<>());

    @Test
    void whatWasReadComesFirstAndWithoutFindings() throws Exception {
        var folder = Folder.in(temporary);
        folder.write("a.org", FAULTY);
        try (var workspace = early(folder)) {
            var judged = Folder.latest(workspace);
            assertThat(judged.findings()).isNotEmpty();
            assertThat(read).hasSize(1);
            assertThat(read.get(0).findings()).isEmpty();
            assertThat(read.get(0).model().orElseThrow().byId("business-group:GH"))
                    .isPresent();
            assertThat(read.get(0).model()).isEqualTo(judged.model());
        }
    }

    @Test
    void eachTextIsReadThatIsChecked() throws Exception {
        var folder = Folder.in(temporary);
        var a = folder.write("a.org", FAULTY);
        try (var workspace = early(folder)) {
            Folder.latest(workspace);
            workspace.open(a, FAULTY.replace("GH", "TV"), 1);
            Folder.latest(workspace);
            assertThat(read.get(read.size() - 1).model().orElseThrow().byId("business-group:TV"))
                    .isPresent();
        }
    }

    @Test
    void whatCannotBeReadIsNotShown() throws Exception {
        var folder = Folder.in(temporary);
        folder.write("a.org", "business group {");
        try (var workspace = early(folder)) {
            assertThat(Folder.latest(workspace).hasErrors()).isTrue();
            assertThat(read).isEmpty();
        }
    }

    private Workspace early(Folder folder) throws Exception {
        return new Workspace(folder.path(), ResolveOptions.AS_WRITTEN, Duration.ZERO, read::add);
    }
}
