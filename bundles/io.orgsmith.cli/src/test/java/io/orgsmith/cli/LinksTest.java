// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links in a project: what they lead to is part of it, unless it lies outside or is not there. */
class LinksTest {
    @TempDir
    Path temporary;

    private Path folder;
    private Shell shell;

    @BeforeEach
    void aProject() throws IOException {
        folder = temporary.toRealPath();
        shell = new Shell(folder).write("p/a.org", "location BJ \"北京\" { country CN }\n");
    }

    private void link(String name, String target) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), Path.of(target));
    }

    /** It was passed over, and whatever the file held was missing without a word. */
    @Test
    void aFileThatIsNoLongerThereIsMissed() throws IOException {
        link("p/b.org", "../gone.org");
        var result = shell.run("orgsmith plan p");
        assertThat(result.exit()).isEqualTo(Exit.FAILED);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("p/b.org: error project.link-dangles: the link leads nowhere");
        assertThat(shell.run("LANG=zh_CN orgsmith check p").out()).contains("链接没有指向任何文件");
    }

    @Test
    void otherLinksThatLeadNowhereDoNotMatter() throws IOException {
        link("p/notes.txt", "gone.txt");
        link("p/.#a.org", "user@machine.1234");
        assertThat(shell.run("orgsmith check p").out()).isEqualTo("no findings in 1 file\n");
    }

    @Test
    void aFileOfTheProjectIsReadOnceUnderHoweverManyNames() throws IOException {
        link("p/b.org", "a.org");
        link("p/again", ".");
        assertThat(shell.run("orgsmith check p").out()).isEqualTo("no findings in 1 file\n");
    }

    @Test
    void whatLiesOutsideIsNotRead() throws IOException {
        shell.write("secret/c.org", "location SH \"上海\" { country CN }\n");
        link("p/more", "../secret");
        var result = shell.run("orgsmith plan p");
        assertThat(result.exit()).isEqualTo(Exit.FAILED);
        assertThat(result.err()).contains("project.link-leaves").doesNotContain("上海");
    }

    @Test
    void unlessAMarkerMakesBothOneProject() throws IOException {
        shell.write("orgsmith.project", "").write("shared/c.org", "location SH \"上海\" { country CN }\n");
        link("p/more", "../shared");
        assertThat(shell.run("orgsmith plan p").out()).contains("\"上海\"", "\"北京\"");
    }
}
