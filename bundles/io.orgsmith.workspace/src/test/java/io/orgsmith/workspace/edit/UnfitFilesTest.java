// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.dsl.edit.TextEdit;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be edited stay as they are, and so do all others. */
class UnfitFilesTest {
    @TempDir
    Path temporary;

    private static final List<TextEdit> EDIT = List.of(new TextEdit(0, 6, "location"));

    @Test
    void aGbkFileIsNotTornApart() throws Exception {
        var a = Files.writeString(temporary.resolve("a.org"), "ledger CN");
        var b = Files.write(temporary.resolve("b.org"), "ledger CN \"光华\"".getBytes(Charset.forName("GBK")));
        var bytes = Files.readAllBytes(b);
        assertThatThrownBy(() -> FileEdits.write(Map.of(a, EDIT, b, EDIT)))
                .isInstanceOf(CharacterCodingException.class);
        assertThat(a).hasContent("ledger CN");
        assertThat(b).hasBinaryContent(bytes);
    }

    @Test
    void aFileThatIsGoneIsNotMadeAgain() throws Exception {
        var a = Files.writeString(temporary.resolve("a.org"), "ledger CN");
        var gone = temporary.resolve("gone.org");
        assertThatThrownBy(() -> FileEdits.write(Map.of(a, EDIT, gone, EDIT))).isInstanceOf(NoSuchFileException.class);
        assertThat(a).hasContent("ledger CN");
        assertThat(gone).doesNotExist();
    }

    @Test
    void windowsLineEndsAndEmojiKeepTheirOffsets() throws Exception {
        var a = Files.writeString(temporary.resolve("a.org"), "// 😀\r\nledger CN\r\n");
        FileEdits.write(Map.of(a, List.of(new TextEdit(14, 2, "光华"))));
        assertThat(Files.readString(a)).isEqualTo("// 😀\r\nledger 光华\r\n");
    }
}
