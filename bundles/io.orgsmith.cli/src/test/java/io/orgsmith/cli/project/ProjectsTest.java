// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.cli.Paint;
import io.orgsmith.cli.Session;
import io.orgsmith.cli.Shell;
import io.orgsmith.cli.Stop;
import io.orgsmith.cli.Terminal;
import io.orgsmith.model.effective.ResolveOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectsTest {
    private static final String PLACE = "location %s \"某地\" { country CN }\n";

    @TempDir
    Path temporary;

    private Path folder;
    private Shell shell;
    private Projects projects;

    @BeforeEach
    void open() throws IOException {
        folder = temporary.toRealPath();
        shell = new Shell(folder);
        var silent = new PrintStream(new ByteArrayOutputStream(), false, UTF_8);
        var terminal = new Terminal(null, silent, silent, Map.of(), folder, false);
        projects = new Projects(new Session(terminal, Locale.ENGLISH, new Paint(false), false));
    }

    @Test
    void aFileStandsForTheProjectOfItsFolder() {
        shell.write("p/a.org", PLACE.formatted("A")).write("p/b.org", PLACE.formatted("B"));
        var project = projects.one(Path.of("p/a.org"), ResolveOptions.AS_WRITTEN);
        assertThat(project.folder()).isEqualTo(folder.resolve("p"));
        assertThat(project.findings().files()).isEqualTo(2);
    }

    @Test
    void ofAFileThatIsNamedOnlyItsOwnFindingsCount() {
        shell.write("p/a.org", PLACE.formatted("A")).write("p/b.org", "nonsense\n");
        var all = projects.all(List.of(Path.of("p")), ResolveOptions.AS_WRITTEN);
        assertThat(all.hasErrors()).isTrue();
        var one = projects.all(List.of(Path.of("p/a.org")), ResolveOptions.AS_WRITTEN);
        assertThat(one.diagnostics()).isEmpty();
        assertThat(one.files()).isEqualTo(1);
        assertThat(one.judged()).isFalse();
    }

    @Test
    void aFolderThatIsNamedCountsMoreThanAFileInIt() {
        shell.write("p/a.org", PLACE.formatted("A")).write("p/b.org", "nonsense\n");
        var both = projects.all(List.of(Path.of("p/a.org"), Path.of("p")), ResolveOptions.AS_WRITTEN);
        assertThat(both.files()).isEqualTo(2);
        assertThat(both.hasErrors()).isTrue();
    }

    @Test
    void filesThatCannotBeReadCountAsFiles() throws IOException {
        shell.write("p/a.org", PLACE.formatted("A"));
        Files.write(folder.resolve("p/b.org"), new byte[] {(byte) 0xB1, (byte) 0xB1});
        assertThat(projects.all(List.of(Path.of("p")), ResolveOptions.AS_WRITTEN)
                        .files())
                .isEqualTo(2);
    }

    @Test
    void aLinkToAFolderIsTheFolder() throws IOException {
        shell.write("p/a.org", PLACE.formatted("A"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("p"));
        assertThat(projects.existing(Path.of("link"))).isEqualTo(folder.resolve("p"));
        assertThat(projects.all(List.of(Path.of("p"), Path.of("link")), ResolveOptions.AS_WRITTEN)
                        .files())
                .isEqualTo(1);
    }

    @Test
    void whatIsNotThereIsRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("dangling.org"), folder.resolve("nowhere.org"));
        shell.write("notes.txt", "");
        assertThatThrownBy(() -> projects.existing(Path.of("nowhere"))).isInstanceOf(Stop.class);
        assertThatThrownBy(() -> projects.existing(Path.of("dangling.org"))).isInstanceOf(Stop.class);
        assertThatThrownBy(() -> projects.existing(Path.of("notes.txt"))).isInstanceOf(Stop.class);
    }
}
