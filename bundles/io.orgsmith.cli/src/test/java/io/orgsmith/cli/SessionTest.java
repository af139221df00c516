// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Session session(Path current, Locale locale) {
        var stream = new PrintStream(out, false, UTF_8);
        return new Session(new Terminal(null, stream, stream, Map.of(), current, true), locale, new Paint(true), true);
    }

    private String shown(String path) {
        return session(Path.of("/home/ann/orgs"), Locale.ENGLISH).shown(Path.of(path));
    }

    @Test
    void aPathIsShownAsSeenFromTheFolder() {
        assertThat(shown("/home/ann/orgs/tv/a.org")).isEqualTo("tv/a.org");
        assertThat(shown("/home/ann/orgs")).isEqualTo(".");
        assertThat(shown("/home/ann/other/a.org")).isEqualTo("../other/a.org");
    }

    @Test
    void aPathFarAwayIsShownAsAWhole() {
        assertThat(shown("/etc/a.org")).isEqualTo("/etc/a.org");
        assertThat(shown("/")).isEqualTo("/");
    }

    @Test
    void aGivenPathIsSeenFromTheFolder() {
        var session = session(Path.of("/home/ann"), Locale.ENGLISH);
        assertThat(session.path(Path.of("orgs/../tv"))).isEqualTo(Path.of("/home/ann/tv"));
        assertThat(session.path(Path.of("/tv"))).isEqualTo(Path.of("/tv"));
        assertThatThrownBy(() -> session.path(Path.of(""))).isInstanceOfSatisfying(Stop.class, stop -> assertThat(
                        stop.text().in(Locale.ENGLISH))
                .isEqualTo("the name of a file or folder is empty"));
    }

    @Test
    void oneIsCountedOtherwiseThanMany() {
        var english = session(folder, Locale.ENGLISH);
        assertThat(english.counted("files", 1)).isEqualTo("1 file");
        assertThat(english.counted("files", 0)).isEqualTo("0 files");
        assertThat(english.counted("error", 1000)).isEqualTo("1000 errors");
        assertThat(session(folder, Locale.CHINESE).counted("files", 2)).isEqualTo("2 个文件");
    }

    @Test
    void dataGoesToTheFileThatIsNamed() {
        var session = session(folder, Locale.ENGLISH);
        session.data(null, "北京\n");
        session.data(Path.of("below/file.txt"), "上海\n");
        assertThat(out.toString(UTF_8)).isEqualTo("北京\n");
        assertThat(folder.resolve("below/file.txt")).hasContent("上海\n");
    }

    @Test
    void coloursAreNotForFiles() {
        var session = session(folder, Locale.ENGLISH);
        assertThat(session.writingTo(null).paint().on()).isTrue();
        assertThat(session.writingTo(Path.of("file.txt")).paint().on()).isFalse();
    }
}
