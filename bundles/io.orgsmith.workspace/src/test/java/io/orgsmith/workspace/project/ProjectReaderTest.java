// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workspace.Cancellation;
import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectReaderTest {
    @TempDir
    Path temporary;

    private Path home;

    @BeforeEach
    void withoutLinks() throws IOException {
        home = temporary.toRealPath();
    }

    @Test
    void aFolderIsAProjectWithAllFilesBelowIt() throws Exception {
        file("p/b.org", "location B \"B\"");
        file("p/plants/a.org", "location A \"A\"");
        file("p/readme.md", "");
        file("p/.orgsmith/lab.org", "nonsense");
        file("p/.git/x.org", "nonsense");
        file("p/target/y.org", "nonsense");
        file("p/.#b.org", "nonsense");
        assertThat(names(read("p"))).containsExactly("p/b.org", "p/plants/a.org");
    }

    @Test
    void filesOfAProjectSeeEachOther() throws Exception {
        file("p/a.org", "legal entity LE \"LE\" { at BJ }");
        file("p/b.org", "location BJ \"BJ\" { country CN }");
        assertThat(read("p").problems()).isEmpty();
    }

    @Test
    void aFolderMayBeCalledLikeAFile() throws Exception {
        file("p/x.org/a.org", "location A \"A\"");
        assertThat(names(read("p"))).containsExactly("p/x.org/a.org");
        assertThat(names(read("p/x.org"))).containsExactly("p/x.org/a.org");
    }

    @Test
    void saysThatAFolderHasNoFiles() throws Exception {
        Files.createDirectories(home.resolve("p"));
        assertThat(codes(read("p"))).containsExactly("project.empty");
    }

    @Test
    void importsFilesAndFoldersInsideTheRootEvenInACircle() throws Exception {
        file("orgsmith.project", "");
        file("p/a.org", "import \"../shared\"\nimport \"../one.org\"\nlegal entity LE \"LE\" { at BJ }");
        file("shared/b.org", "import \"../p\"\nlocation BJ \"BJ\"");
        file("one.org", "location SH \"SH\"");
        var project = read("p");
        assertThat(project.problems()).isEmpty();
        assertThat(names(project)).containsExactly("one.org", "p/a.org", "shared/b.org");
    }

    @Test
    void anImportMayNotLeaveTheRootAndSaysHowToWidenIt() throws Exception {
        file("p/a.org", "\nimport \"../shared\"");
        file("shared/b.org", "location BJ \"BJ\"");
        var problem = only(read("p"));
        assertThat(problem.code()).isEqualTo("import.leaves");
        assertThat(problem.place().line()).isEqualTo(2);
        assertThat(problem.hint().in(Locale.ENGLISH))
                .isEqualTo("put an empty file orgsmith.project into the folder that holds both: " + home);
    }

    @Test
    void anImportMustLeadToAnOrgFileOrAFolder() throws Exception {
        file("p/a.org", "import \"gone.org\"\nimport \"notes.txt\"");
        file("p/notes.txt", "");
        assertThat(codes(read("p"))).containsExactly("import.missing", "import.not-org");
    }

    @Test
    void aLinkMayNotLeaveTheRoot() throws Exception {
        file("p/a.org", "location BJ \"BJ\"");
        file("secret/b.org", "location SH \"SH\"");
        Files.createSymbolicLink(home.resolve("p/b.org"), home.resolve("secret/b.org"));
        Files.createSymbolicLink(home.resolve("p/more"), home.resolve("secret"));
        var project = read("p");
        assertThat(codes(project)).containsExactly("project.link-leaves", "project.link-leaves");
        assertThat(names(project)).containsExactly("p/a.org");
    }

    @Test
    void linksThatLeadInACircleAreReadOnce() throws Exception {
        file("p/a.org", "location BJ \"BJ\"");
        Files.createSymbolicLink(home.resolve("p/again"), home.resolve("p"));
        assertThat(names(read("p"))).containsExactly("p/a.org");
    }

    @Test
    void anOpenTextTakesThePlaceOfTheFile() throws Exception {
        var a = file("p/a.org", "legal entity LE \"LE\" { at BJ }");
        var fresh = home.resolve("p/new.org");
        var open = Map.of(
                a, new Source(a, "legal entity LE \"LE\" { at SH }", 1),
                fresh, new Source(fresh, "location SH \"SH\"", 1));
        var project = new ProjectReader(open, new Cancellation()).read(home.resolve("p"));
        assertThat(project.problems()).isEmpty();
        assertThat(project.source(fresh)).isPresent();
    }

    private Path file(String name, String text) throws IOException {
        var file = home.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Project read(String folder) throws IOException {
        return new ProjectReader(Map.of(), new Cancellation()).read(home.resolve(folder));
    }

    private List<String> names(Project project) {
        return project.sources().keySet().stream()
                .map(file -> home.relativize(file).toString())
                .toList();
    }

    private static List<String> codes(Project project) {
        return project.problems().stream().map(Diagnostic::code).toList();
    }

    private static Diagnostic only(Project project) {
        assertThat(project.problems()).hasSize(1);
        return project.problems().get(0);
    }
}
