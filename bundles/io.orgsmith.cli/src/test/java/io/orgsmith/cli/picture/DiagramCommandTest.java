// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures as files. */
class DiagramCommandTest {
    private static final String PUMPS = """
            enterprise "华泰机械" en "Huatai Machinery"
            existing business group HT "华泰集团"
            existing ledger CN "华泰人民币账"
            existing legal entity HZ "杭州华泰" { ledger CN }
            operating unit PUMPS "水泵业务" en "Pumps" { business group HT  ledger CN  default legal context HZ }
            """;

    @TempDir
    Path temporary;

    private Shell shell;

    @BeforeEach
    void project() throws IOException {
        shell = new Shell(temporary.toRealPath()).write("pumps/pumps.org", PUMPS);
    }

    private byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(temporary.resolve(file));
    }

    @Test
    void theNameOfTheFileTellsTheFormat() throws IOException {
        shell.run("orgsmith diagram pumps -o a.svg");
        shell.run("orgsmith diagram pumps -o a.png");
        shell.run("orgsmith diagram pumps -o a.puml");
        shell.run("orgsmith diagram pumps -o a.mmd");
        assertThat(shell.read("a.svg")).startsWith("<svg ");
        assertThat(bytes("a.png")).startsWith(0x89, 'P', 'N', 'G');
        assertThat(shell.read("a.puml")).startsWith("@startuml");
        assertThat(shell.read("a.mmd")).contains("flowchart LR");
    }

    @Test
    void anOptionIsStrongerThanTheName() {
        shell.run("orgsmith diagram pumps --format mermaid -o a.svg");
        assertThat(shell.read("a.svg")).contains("flowchart LR");
    }

    @Test
    void withoutAFileAPictureIsAnSvgOnTheStandardOutput() {
        var result = shell.run("orgsmith diagram pumps");
        assertThat(result.out()).startsWith("<svg ").endsWith("</svg>\n");
        assertThat(result.exit()).isZero();
    }

    @Test
    void namesAndKindsAreInTheReadersLanguage() {
        assertThat(shell.run("orgsmith diagram pumps").out()).contains(">Pumps<", "operating unit");
        assertThat(shell.run("orgsmith diagram pumps --lang zh").out()).contains(">水泵业务<", "业务实体");
    }

    @Test
    void findingsAreMarkedInThePicture() {
        shell.write("pumps/wrong.org", "operating unit NONE \"无主\" { business group HT }\n");
        var result = shell.run("orgsmith diagram pumps");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).contains("<title>无主, operating unit · NONE; ", "#c81e1e");
    }

    @Test
    void figuresAreWhereTheSideFilePutsThem() {
        var before = shell.run("orgsmith diagram pumps").out();
        shell.write("pumps/diagram.positions", "structure ledger:CN 900 321\n");
        var after = shell.run("orgsmith diagram pumps").out();
        assertThat(before).doesNotContain("x=\"900\" y=\"321\"");
        assertThat(after).contains("x=\"900\" y=\"321\"");
    }

    @Test
    void aPartIsAsTheWorkbenchHasItAround() {
        shell.write("pumps/diagram.positions", "structure ledger:CN 900 321\nstructure@ledger:CN ledger:CN 700 123\n");
        var part = shell.run("orgsmith diagram pumps --focus CN").out();
        assertThat(part).contains("x=\"700\" y=\"123\"").doesNotContain("x=\"900\" y=\"321\"");
    }

    @Test
    void aBrokenSideFileDoesNoHarm() throws IOException {
        var before = shell.run("orgsmith diagram pumps").out();
        Files.write(temporary.resolve("pumps/diagram.positions"), new byte[] {(byte) 0xff, 0, 10, 1});
        var after = shell.run("orgsmith diagram pumps");
        assertThat(after.out()).isEqualTo(before);
        assertThat(after.err()).isEmpty();
    }

    @Test
    void nothingIsWrittenWhereThereIsNoPicture() {
        shell.write("pumps/broken.org", "ledger {");
        var result = shell.run("orgsmith diagram pumps -o a.svg");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(temporary.resolve("a.svg")).doesNotExist();
    }

    @Test
    void aFileThatCannotBeWrittenIsSaid() {
        for (var format : new String[] {"svg", "png"}) {
            var result = shell.run("orgsmith diagram pumps -o pumps/pumps.org/here." + format);
            assertThat(result.exit()).isEqualTo(2);
            assertThat(result.err()).contains("pumps/pumps.org/here." + format).doesNotContain("\tat ");
        }
    }
}
