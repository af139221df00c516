// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read is told clearly, in the reader's language, with the right exit code and never with a stack trace. */
class BadInputTest {
    private static final String TEXT = "location BJ \"北京总部\" { country CN }\n";

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void withoutLinks() throws IOException {
        folder = temporary.toRealPath();
    }

    @Test
    void gbk() throws IOException {
        Files.write(folder.resolve("a.org"), TEXT.getBytes(Charset.forName("GBK")));
        var result = check("");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out())
                .contains("a.org: error file.gbk: the file is not UTF-8; it looks like GBK")
                .contains("fix: convert it in its folder: iconv -f GBK -t UTF-8 a.org");
        assertThat(check("LANG=zh_CN.UTF-8 ").out()).contains("看起来是 GBK");
    }

    @Test
    void utf16() throws IOException {
        Files.write(folder.resolve("a.org"), TEXT.getBytes(StandardCharsets.UTF_16));
        assertThat(check("").out()).contains("it looks like UTF-16");
    }

    @Test
    void aByteOrderMarkIsFine() throws IOException {
        Files.writeString(folder.resolve("a.org"), "\uFEFF" + TEXT);
        var result = check("");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("advice file.byte-order-mark");
    }

    @Test
    void anEmptyFileIsFine() throws IOException {
        Files.writeString(folder.resolve("a.org"), "");
        var result = check("");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("the file is empty").contains("1 advice");
    }

    @Test
    void nulBytes() throws IOException {
        Files.writeString(folder.resolve("a.org"), TEXT + "\0 and more");
        assertThat(check("").exit()).isEqualTo(2);
    }

    @Test
    void aFolderCalledLikeAFileIsAProject() throws IOException {
        Files.createDirectories(folder.resolve("x.org"));
        Files.writeString(folder.resolve("x.org/a.org"), TEXT);
        assertThat(new Shell(folder).run("orgsmith check x.org").exit()).isZero();
    }

    @Test
    void aLinkThatLeadsNowhereOrOut() throws IOException {
        Files.createDirectories(folder.resolve("p"));
        Files.createSymbolicLink(folder.resolve("p/gone.org"), folder.resolve("nothing.org"));
        assertThat(new Shell(folder).run("orgsmith check p/gone.org").err()).contains("leads nowhere");
        Files.writeString(folder.resolve("p/a.org"), TEXT);
        Files.writeString(folder.resolve("out.org"), TEXT);
        Files.createSymbolicLink(folder.resolve("p/b.org"), folder.resolve("out.org"));
        var result = new Shell(folder).run("orgsmith check p");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).contains("project.link-leaves").contains("orgsmith.project");
    }

    @Test
    void namesThatAreLongOrFullOfSigns() throws IOException {
        var name = "电视".repeat(150);
        Files.writeString(
                folder.resolve("a.org"),
                "location A \"" + name + "\" { country CN }\n"
                        + "location B \"O'Neil; DROP TABLE x & y 😀\" { country CN }\n"
                        + "location C \"two\\nlines\" { country CN }\n");
        for (var command : new String[] {"check .", "plan .", "apply .", "generate . --target ebs-12.2 -o out"}) {
            var result = new Shell(folder).run("orgsmith " + command);
            assertThat(result.exit()).as(command).isBetween(0, 2);
            assertThat(result.out() + result.err())
                    .as(command)
                    .doesNotContain("\tat ")
                    .doesNotContain("Exception")
                    .doesNotContain("two\nlines");
        }
    }

    @Test
    void aLabThatIsBroken() throws IOException {
        Files.writeString(folder.resolve("a.org"), TEXT);
        Files.createDirectories(folder.resolve(".orgsmith"));
        Files.writeString(folder.resolve(".orgsmith/lab.mv.db"), "no database");
        for (var command : new String[] {"plan", "apply", "verify", "lab show"}) {
            var result = new Shell(folder).run("orgsmith " + command);
            assertThat(result.exit()).as(command).isEqualTo(2);
            assertThat(result.err()).as(command).startsWith("orgsmith: ").doesNotContain("\tat ");
            assertThat(result.err().lines().count()).as(command).isLessThan(4);
        }
    }

    @Test
    void whatCannotBeWritten() throws IOException {
        Files.writeString(folder.resolve("a.org"), TEXT);
        var result = new Shell(folder).run("orgsmith check . -o a.org/report.json");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("a.org/report.json cannot be written");
    }

    private Shell.Result check(String environment) {
        return new Shell(folder).run(environment + "orgsmith check");
    }
}
