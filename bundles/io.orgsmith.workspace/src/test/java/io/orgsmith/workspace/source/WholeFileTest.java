// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A file that is read as a whole is not larger than memory is for. */
class WholeFileTest {
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    /** With nothing in it, so that the disk need not hold it. */
    private Path file(long size) throws IOException {
        var path = folder.resolve("file");
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(size);
        }
        return path;
    }

    @Test
    void upToTheLimitAllOfItIsRead() throws Exception {
        assertThat(WholeFile.read(file(MEGABYTE), 1)).hasSize(MEGABYTE);
        assertThat(WholeFile.read(Files.writeString(folder.resolve("a"), "组织"), 1))
                .asString()
                .isEqualTo("组织");
    }

    @Test
    void aLargerOneIsRefusedWithTheLimit() throws Exception {
        var large = file(MEGABYTE + 1);
        assertThatThrownBy(() -> WholeFile.read(large, 1))
                .isInstanceOfSatisfying(
                        LargeFile.class, problem -> assertThat(problem.most()).isEqualTo(1));
        var huge = file(5L << 30);
        assertThatThrownBy(() -> WholeFile.read(huge, 50)).isInstanceOf(LargeFile.class);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceWithoutAnEndIsRefusedToo() {
        assertThatThrownBy(() -> WholeFile.read(Path.of("/dev/zero"), 1)).isInstanceOf(LargeFile.class);
    }

    @Test
    void whatIsNotThereIsSaidToBeMissing() {
        assertThatThrownBy(() -> WholeFile.read(folder.resolve("none"), 1)).isInstanceOf(NoSuchFileException.class);
    }
}
