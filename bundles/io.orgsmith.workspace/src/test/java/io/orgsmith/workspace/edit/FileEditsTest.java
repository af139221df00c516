// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.dsl.edit.TextEdits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileEditsTest {
    @TempDir
    Path folder;

    @Test
    void carriesOutEditsInAnyOrder() {
        var edits = List.of(new TextEdit(10, 0, "!"), new TextEdit(0, 6, "set of books"), new TextEdit(7, 2, ""));
        assertThat(TextEdits.apply("ledger CN ", edits)).isEqualTo("set of books  !");
    }

    @Test
    void refusesOverlappingEditsAndThoseOutside() {
        assertThatThrownBy(() -> TextEdits.apply("ledger", List.of(new TextEdit(0, 3, ""), new TextEdit(2, 1, ""))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TextEdits.apply("ledger", List.of(new TextEdit(5, 2, ""))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void replacesFilesAndLeavesNothingElseBehind() throws Exception {
        var a = file("a.org", "ledger CN\n");
        var b = file("b.org", "\uFEFFledger US\n");
        FileEdits.write(Map.of(a, List.of(new TextEdit(7, 2, "电视")), b, List.of(new TextEdit(7, 2, "UK"))));
        assertThat(a).hasContent("ledger 电视\n");
        assertThat(Files.readString(b)).isEqualTo("\uFEFFledger UK\n");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.org", "b.org");
    }

    @Test
    void writesNothingWhenOneEditDoesNotFit() throws Exception {
        var a = file("a.org", "ledger CN\n");
        var b = file("b.org", "x");
        var edits = Map.of(a, List.of(new TextEdit(0, 1, "L")), b, List.of(new TextEdit(5, 1, "")));
        assertThatThrownBy(() -> FileEdits.write(edits)).isInstanceOf(IllegalArgumentException.class);
        assertThat(a).hasContent("ledger CN\n");
    }

    @Test
    void keepsPermissionsAndFollowsLinks() throws Exception {
        var a = file("a.org", "ledger CN\n");
        Files.setPosixFilePermissions(a, PosixFilePermissions.fromString("rw-rw-r--"));
        var link = Files.createSymbolicLink(folder.resolve("link.org"), a);
        AtomicFile.write(link, "ledger US\n");
        assertThat(link).isSymbolicLink();
        assertThat(a).hasContent("ledger US\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(a)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void createsTheFoldersOfANewFile() throws Exception {
        var file = folder.resolve("out/deep/a.json");
        AtomicFile.write(file, "{}");
        assertThat(file).hasContent("{}");
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }
}
