// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.cli.Stop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptFolderTest {
    private static final String SUM = "0".repeat(64);

    @TempDir
    Path temporary;

    private static Map<String, String> scripts(String... names) {
        var lines = new StringBuilder("# release 12.2\n");
        for (var name : names) {
            lines.append(SUM).append("  ").append(name).append('\n');
        }
        var files = new TreeMap<String, String>();
        files.put("MANIFEST", lines.toString());
        for (var name : names) {
            files.put(name, "-- " + name + "\n");
        }
        return files;
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(temporary.resolve("out"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private ScriptFolder folder() {
        return new ScriptFolder(temporary.resolve("out"));
    }

    @Test
    void filesAreWrittenToANewFolder() throws IOException {
        folder().check(false);
        folder().write(scripts("01.sql", "02.sql"));
        assertThat(names()).containsExactly("01.sql", "02.sql", "MANIFEST");
        assertThat(temporary.resolve("out/01.sql")).hasContent("-- 01.sql\n");
    }

    @Test
    void whatAnEarlierRunWroteAndThisOneDoesNotIsDeleted() throws IOException {
        folder().write(scripts("01.sql", "02.sql"));
        Files.writeString(temporary.resolve("out/notes.txt"), "mine");
        folder().check(false);
        folder().write(scripts("02.sql", "03.sql"));
        assertThat(names()).containsExactly("02.sql", "03.sql", "MANIFEST", "notes.txt");
    }

    @Test
    void aFolderOfSomebodyElseIsLeftAlone() throws IOException {
        Files.createDirectories(temporary.resolve("out"));
        Files.writeString(temporary.resolve("out/MANIFEST"), "of another program\n");
        assertThatThrownBy(() -> folder().check(false)).isInstanceOfSatisfying(Stop.class, stop -> assertThat(
                        stop.text().in(Locale.ENGLISH))
                .endsWith("holds files that Orgsmith did not write"));
        folder().check(true);
    }

    /** As a full disk makes it: the second file cannot be written. */
    @Test
    void ifNotAllCanBeWrittenNoneIs() throws IOException {
        var broken = scripts("01.sql", "no/such/folder.sql");
        assertThatThrownBy(() -> folder().write(broken)).isInstanceOf(Stop.class);
        assertThat(temporary.resolve("out")).doesNotExist();

        folder().write(scripts("old.sql"));
        assertThatThrownBy(() -> folder().write(broken)).isInstanceOf(Stop.class);
        assertThat(names()).containsExactly("MANIFEST", "old.sql");
    }

    @Test
    void aManifestCannotNameFilesElsewhere() throws IOException {
        Files.writeString(temporary.resolve("precious.txt"), "mine");
        folder().write(scripts("01.sql"));
        Files.writeString(
                temporary.resolve("out/MANIFEST"),
                "# release 12.2\n" + SUM + "  ../precious.txt\n" + SUM + "  01.sql\n");
        folder().write(scripts("02.sql"));
        assertThat(temporary.resolve("precious.txt")).hasContent("mine");
        assertThat(names()).containsExactly("02.sql", "MANIFEST");
    }
}
