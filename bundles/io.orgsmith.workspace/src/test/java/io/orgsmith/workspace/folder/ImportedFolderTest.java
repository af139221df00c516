// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportedFolderTest {
    @TempDir
    Path temporary;

    private ImportedFolder folder() {
        return new ImportedFolder(temporary.resolve("imported"));
    }

    private String names() throws IOException {
        try (Stream<Path> files = Files.list(folder().path())) {
            return String.join(
                    " ",
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aFolderThatIsNotThereHasNoTexts() throws IOException {
        assertThat(folder().hasTexts()).isFalse();
        folder().write(Map.of("a.org", "ledger A \"A\"\n"));
        assertThat(folder().hasTexts()).isTrue();
        assertThat(folder().name()).isEqualTo("imported");
    }

    @Test
    void theNextImportTakesAwayWhatItDoesNotWriteAgainAndNothingElse() throws IOException {
        folder().write(Map.of("a.org", "", "b.org", ""));
        Files.writeString(folder().path().resolve("mine.org"), "");
        folder().write(Map.of("b.org", "", "c.org", ""));
        assertThat(names()).isEqualTo(".orgsmith b.org c.org mine.org");
    }

    @Test
    void ifNotAllCanBeWrittenNoneIs() {
        assertThatThrownBy(() -> folder().write(Map.of("a.org", "", "no/such/b.org", "")))
                .isInstanceOf(IOException.class);
        assertThat(folder().path()).doesNotExist();
    }
}
