// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workspace.Folder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file in another encoding is refused, and the rest of the project is still read. */
class LegacyEncodingsTest {
    @TempDir
    Path temporary;

    @Test
    void oneGbkFileDoesNotHideTheProblemsOfTheOthers() throws Exception {
        var folder = Folder.in(temporary);
        Files.write(folder.path().resolve("a.org"), "location BJ \"北京\"".getBytes(Charset.forName("GBK")));
        folder.write("b.org", "location {\n");
        assertThat(Folder.codes(folder.snapshot())).first().isEqualTo("file.gbk");
        assertThat(Folder.codes(folder.snapshot())).anyMatch(code -> code.startsWith("syntax."));
    }

    @Test
    void typingItInAnEditorThatKnowsItsEncodingIsFine() throws Exception {
        var folder = Folder.in(temporary);
        var a = Files.write(folder.path().resolve("a.org"), "location BJ \"北京\"".getBytes(Charset.forName("GBK")));
        try (var workspace = folder.workspace()) {
            assertThat(Folder.codes(Folder.latest(workspace))).containsExactly("file.gbk");
            workspace.open(a, "location BJ \"北京\" { country CN }", 1);
            assertThat(Folder.latest(workspace).hasErrors()).isFalse();
        }
    }

    @Test
    void anImportOfAFileInAnotherEncodingIsReportedOnce() throws Exception {
        var folder = Folder.in(temporary);
        folder.write("orgsmith.project", "");
        folder.write("p/a.org", "import \"../one.org\"\nimport \"../two.org\"\n");
        Files.write(folder.path().resolve("one.org"), "location BJ \"北京\"".getBytes(Charset.forName("GBK")));
        folder.write("two.org", "import \"three.org\"\nlocation SH \"SH\"\n");
        folder.write("three.org", "location TJ \"TJ\"\n");
        var snapshot = new Folder(folder.path().resolve("p")).snapshot();
        assertThat(Folder.codes(snapshot)).containsExactly("file.gbk");
        var hint = snapshot.diagnostics().get(0).hint().in(Locale.ENGLISH);
        assertThat(hint).isEqualTo("convert it in its folder: iconv -f GBK -t UTF-8 one.org > new.org");
    }
}
