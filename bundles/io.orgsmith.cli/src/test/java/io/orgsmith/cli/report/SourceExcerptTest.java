// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.plan.print.CellWidth;
import io.orgsmith.workspace.source.Source;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SourceExcerptTest {
    @Test
    void theMarkStandsUnderItsWord() {
        assertMark("ledger CN {", "CN", "ledger CN {", 7, 2);
    }

    @Test
    void chineseLettersAndFullWidthSignsTakeTwoCells() {
        assertMark("location BJ “北京”， x", "，", "location BJ “北京”， x", 18, 2);
        assertMark("operating unit 电视 {", "电视", "operating unit 电视 {", 15, 4);
    }

    @Test
    void anEmojiTakesTwoCells() {
        assertMark("location \"😀\" bad", "bad", "location \"😀\" bad", 14, 3);
    }

    @Test
    void aTabIsFourBlanks() {
        assertMark("\t\tledger CN", "ledger", "        ledger CN", 8, 6);
    }

    @Test
    void anAccentTakesNoCell() {
        assertMark("cafe\u0301 bad", "bad", "cafe\u0301 bad", 5, 3);
    }

    @Test
    void controlCharactersDoNotReachTheTerminal() {
        assertMark("a\u001B[31mb bad", "bad", "a\uFFFD[31mb bad", 8, 3);
    }

    @Test
    void nothingMarkedIsOnePlace() {
        var source = new Source(Path.of("/a.org"), "ledger", Source.SAVED);
        var excerpt = SourceExcerpt.of(source.lines(), source.place(6, 0));
        assertThat(excerpt.indent()).isEqualTo(6);
        assertThat(excerpt.width()).isEqualTo(1);
    }

    @Test
    void aMarkOverSeveralLinesEndsWithItsFirst() {
        var source = new Source(Path.of("/a.org"), "a\r\nledger {\r\n}", Source.SAVED);
        var excerpt = SourceExcerpt.of(source.lines(), source.place(3, 11));
        assertThat(excerpt.line()).isEqualTo("ledger {");
        assertThat(excerpt.width()).isEqualTo(8);
    }

    @Test
    void aNameAsLongAsAFileIsCutAtOnce() {
        var source = new Source(Path.of("/a.org"), "ledger \"" + "电".repeat(400_000) + "\" {", Source.SAVED);
        var start = SourceExcerpt.of(source.lines(), source.place(7, 400_002));
        assertThat(start.line()).isEqualTo("ledger \"" + "电".repeat(29) + "…");
        assertThat(start.width()).isEqualTo(60);
        var end = SourceExcerpt.of(source.lines(), source.place(400_010, 1));
        assertThat(end.line()).isEqualTo("…" + "电".repeat(29) + "\" {");
    }

    @Test
    void aLongLineIsCutToWhatIsNear() {
        var name = "电视".repeat(150);
        var text = "location BJ \"" + name + "\" bad " + "x".repeat(300);
        var source = new Source(Path.of("/a.org"), text, Source.SAVED);
        var excerpt = SourceExcerpt.of(source.lines(), source.place(text.indexOf("bad"), 3));
        assertThat(CellWidth.of(excerpt.line())).isLessThan(120);
        assertThat(excerpt.line()).startsWith("…").endsWith("…").contains("\" bad x");
        assertThat(CellWidth.of(excerpt.line().substring(0, excerpt.line().indexOf("bad"))))
                .isEqualTo(excerpt.indent());
    }

    @Test
    void aLongMarkIsCut() {
        var text = "location \"" + "电".repeat(300) + "\"";
        var source = new Source(Path.of("/a.org"), text, Source.SAVED);
        var excerpt = SourceExcerpt.of(source.lines(), source.place(9, 302));
        assertThat(excerpt.line()).endsWith("电…");
        assertThat(excerpt.indent() + excerpt.width()).isLessThan(80);
    }

    private static void assertMark(String line, String word, String printed, int indent, int width) {
        var source = new Source(Path.of("/a.org"), "first\n" + line + "\nlast", Source.SAVED);
        int offset = source.text().indexOf(word);
        assertThat(SourceExcerpt.of(source.lines(), source.place(offset, word.length())))
                .isEqualTo(new SourceExcerpt(printed, indent, width));
    }
}
