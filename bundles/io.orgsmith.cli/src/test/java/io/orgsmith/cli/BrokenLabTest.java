// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workspace.folder.Trash;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lab that is not as it should be: what is said, and that the way out which is named is one. */
class BrokenLabTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void anAppliedProject() {
        shell = new Shell(folder).write("a.org", "location BJ \"北京\" { country CN }\n");
        shell.run("orgsmith apply");
    }

    private void assertWayOut(String... words) {
        for (var command : new String[] {"plan", "apply", "verify", "drift", "history", "lab show"}) {
            var result = shell.run("orgsmith " + command);
            assertThat(result.exit()).as(command).isEqualTo(Exit.FAILED);
            assertThat(result.out()).as(command).isEmpty();
            assertThat(result.err()).as(command).contains(words).doesNotContain("jdbc:", "\tat ", "[90");
        }
        assertThat(shell.run("orgsmith lab reset").exit()).isZero();
        assertThat(shell.run("orgsmith apply").out()).contains("Verified: everything is as the text wants it");
        assertThat(shell.names(".orgsmith")).containsExactly(".gitignore", "lab.holder", "lab.mv.db");
    }

    @Test
    void oneThatWasDamaged() throws IOException {
        try (var lab =
                new RandomAccessFile(folder.resolve(".orgsmith/lab.mv.db").toFile(), "rw")) {
            var noise = new byte[(int) lab.length() - 4096 * 3];
            new Random(1).nextBytes(noise);
            lab.seek(4096 * 3);
            lab.write(noise);
        }
        assertWayOut("The lab $WORK/.orgsmith/lab.mv.db is broken", "orgsmith lab reset");
    }

    @Test
    void oneThatWasOverwritten() throws IOException {
        Files.writeString(folder.resolve(".orgsmith/lab.mv.db"), "hello\n");
        assertWayOut(
                "The lab $WORK/.orgsmith/lab.mv.db is broken or was written by a newer version.", "orgsmith lab reset");
    }

    @Test
    void oneThatIsNoLab() throws IOException {
        Files.writeString(folder.resolve(".orgsmith/lab.mv.db"), "");
        assertWayOut("The lab $WORK/.orgsmith/lab.mv.db is broken: it has no table", "orgsmith lab reset");
    }

    @Test
    void aFileInThePlaceOfItsFolder() throws IOException {
        Trash.delete(folder.resolve(".orgsmith"));
        shell.write(".orgsmith", "");
        var result = shell.run("orgsmith apply");
        assertThat(result.exit()).isEqualTo(Exit.FAILED);
        assertThat(result.err()).contains("$WORK/.orgsmith is a file, but the lab needs a folder of that name");
    }

    @Test
    void oneForAnotherRelease() {
        assertThat(shell.run("orgsmith lab reset --release 12.1").exit()).isZero();
        var result = shell.run("LANG=zh_CN orgsmith apply");
        assertThat(result.exit()).isEqualTo(Exit.FAILED);
        assertThat(result.err()).contains("是为 12.1 版建立的，而项目是 12.2 版", "处理：");
    }
}
