// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Severity;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {
    private static final String TEXT = "// a line\nlocation BJ \"北京总部\" { country CN }\n";

    @TempDir
    Path folder;

    private final List<Diagnostic> problems = new ArrayList<>();

    @Test
    void readsUtf8() throws Exception {
        assertThat(read(TEXT.getBytes(StandardCharsets.UTF_8)).orElseThrow().text())
                .isEqualTo(TEXT);
        assertThat(problems).isEmpty();
    }

    @Test
    void takesAByteOrderMarkAwayAndSaysSo() throws Exception {
        assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))
                        .orElseThrow()
                        .text())
                .isEqualTo(TEXT);
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("file.byte-order-mark");
            assertThat(problem.severity()).isEqualTo(Severity.ADVICE);
        });
    }

    @Test
    void recognizesGbkAndTellsHowToConvertIt() throws Exception {
        assertThat(read(TEXT.getBytes(Charset.forName("GBK")))).isEmpty();
        assertRefused("file.gbk", 2);
        assertThat(problems.get(0).hint().in(Locale.ENGLISH)).contains("iconv -f GBK -t UTF-8 a.org");
        assertThat(problems.get(0).message().in(Locale.CHINESE)).isEqualTo("文件不是 UTF-8，看起来是 GBK");
    }

    @Test
    void recognizesUtf16WithAndWithoutAMark() throws Exception {
        assertThat(read(TEXT.getBytes(StandardCharsets.UTF_16))).isEmpty();
        assertRefused("file.utf-16", 1);
        problems.clear();
        assertThat(read(TEXT.getBytes(StandardCharsets.UTF_16LE))).isEmpty();
        assertRefused("file.utf-16", 1);
    }

    @Test
    void recognizesOtherBytesThatAreNoUtf8() throws Exception {
        assertThat(read(new byte[] {'a', '\n', 'b', '\n', (byte) 0xff, (byte) 0xff}))
                .isEmpty();
        assertRefused("file.not-utf8", 3);
    }

    @Test
    void refusesNulBytesAtTheirPlace() throws Exception {
        assertThat(read("ledger\n C\0N and more text".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertRefused("file.binary", 2);
        assertThat(problems.get(0).place().column()).isEqualTo(3);
    }

    @Test
    void anEmptyFileIsFineButMentioned() throws Exception {
        assertThat(read(new byte[0])).isPresent();
        assertThat(problems).extracting(Diagnostic::code).containsExactly("file.empty");
        assertThat(problems.get(0).isError()).isFalse();
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThat(new SourceReader(problems::add).read(folder.resolve("b.org")))
                .isEmpty();
        assertRefused("file.missing", 1);
    }

    @Test
    void refusesAFileThatIsTooBigWithoutReadingIt() throws Exception {
        var file = folder.resolve("big.org");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(SourceReader.LARGEST + 1);
        }
        assertThat(new SourceReader(problems::add).read(file)).isEmpty();
        assertRefused("file.too-big", 1);
        assertThat(problems.get(0).message().in(Locale.ENGLISH)).contains("64 MB");
    }

    @Test
    void saysWhyAFileCannotBeRead() {
        assertThat(new SourceReader(problems::add).read(folder)).isEmpty();
        assertRefused("file.unreadable", 1);
    }

    private Optional<Source> read(byte[] bytes) throws Exception {
        var file = folder.resolve("a.org");
        Files.write(file, bytes);
        return new SourceReader(problems::add).read(file);
    }

    private void assertRefused(String code, int line) {
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.isError()).isTrue();
            assertThat(problem.place().line()).isEqualTo(line);
        });
    }
}
