// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedFolderTest {
    private static final Map<String, String> FILES =
            Map.of("apply.sql", "COMMIT;\n", "MANIFEST", "# release 12.2\n" + "0".repeat(64) + "  apply.sql\n");

    @TempDir
    Path temporary;

    private GeneratedFolder folder() {
        return new GeneratedFolder(temporary.resolve("scripts"));
    }

    @Test
    void aFolderThatIsNotThereOrEmptyMayBeWrittenTo() throws IOException {
        assertThat(folder().isForeign()).isFalse();
        Files.createDirectories(folder().path());
        assertThat(folder().isForeign()).isFalse();
    }

    @Test
    void aFolderWithOtherFilesIsSomebodyElses() throws IOException {
        Files.createDirectories(folder().path());
        Files.writeString(folder().path().resolve("notes.txt"), "mine");
        assertThat(folder().isForeign()).isTrue();
    }

    @Test
    void whatWasWrittenIsOursAndMayBeWrittenAgain() throws IOException {
        folder().write(FILES);
        Files.writeString(folder().path().resolve("notes.txt"), "mine");
        assertThat(folder().isForeign()).isFalse();
        folder().write(FILES);
        assertThat(folder().path().resolve("apply.sql")).hasContent("COMMIT;\n");
    }
}
