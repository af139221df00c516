// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Why a file could not be read, as a person would say it. */
class ReasonTest {
    @Test
    void theUsualReasonsAreThereInBothLanguages() {
        assertReason(new AccessDeniedException("/a.org"), "no permission", "没有权限");
        assertReason(new FileSystemLoopException("/a"), "its links lead in a circle", "链接形成了循环");
        assertReason(new NoSuchFileException("/a.org"), "it does not exist", "文件不存在");
        var large = new LargeFile(Path.of("/a.xlsx"), 50);
        assertReason(large, "it is larger than 50 MB, so it cannot be what is meant here", "超过 50 MB，不会是这里所需的文件");
        assertReason(new MalformedInputException(1), "it is not UTF-8", "不是 UTF-8 编码");
    }

    @Test
    void forOthersTheSystemSpeaks() {
        assertThat(english(new FileSystemException("/a.org", null, "Is a directory")))
                .isEqualTo("Is a directory");
        assertThat(english(new IOException("the disk is full"))).isEqualTo("the disk is full");
    }

    private static void assertReason(IOException cause, String english, String chinese) {
        assertThat(english(cause)).isEqualTo(english);
        assertThat(Reason.of(cause).in(Locale.SIMPLIFIED_CHINESE)).isEqualTo(chinese);
    }

    private static String english(IOException cause) {
        return Reason.of(cause).in(Locale.ENGLISH);
    }
}
