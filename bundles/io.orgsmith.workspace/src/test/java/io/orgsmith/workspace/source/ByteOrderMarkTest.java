// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workspace.Folder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notepad puts a mark before the text; offsets do not count it, and it stays. */
class ByteOrderMarkTest {
    @TempDir
    Path temporary;

    @Test
    void offsetsBeginAfterTheMark() throws Exception {
        var folder = Folder.in(temporary);
        folder.write("a.org", "\uFEFFlegal entity LE \"LE\" { at BJ }\n");
        var problem = folder.snapshot().project().problems().stream()
                .filter(each -> each.isError())
                .findFirst()
                .orElseThrow();
        assertThat(problem.place().offset()).isEqualTo("legal entity LE \"LE\" { at ".length());
        assertThat(problem.place().column()).isEqualTo(problem.place().offset() + 1);
    }

    @Test
    void aFixOfAMarkedFileHitsItsPlaceAndLeavesTheMark() throws Exception {
        var folder = Folder.in(temporary);
        var a = folder.write("a.org", "\uFEFFlocation BJ “北京” { country CN }\r\n");
        var fix = folder.snapshot().diagnostics().stream()
                .flatMap(problem -> problem.fixes().stream())
                .findFirst()
                .orElseThrow();
        assertThat(fix.title().in(Locale.SIMPLIFIED_CHINESE)).contains("\"北京\"");
        try (var workspace = folder.workspace()) {
            workspace.applyEdits(fix.edits());
            assertThat(Files.readString(a)).isEqualTo("\uFEFFlocation BJ \"北京\" { country CN }\r\n");
            assertThat(Folder.latest(workspace).hasErrors()).isFalse();
        }
    }
}
