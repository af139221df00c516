// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.cli.Paint;
import io.orgsmith.cli.Session;
import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Place;
import io.orgsmith.workspace.Severity;
import io.orgsmith.workspace.Text;
import io.orgsmith.workspace.source.Source;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TextReportTest {
    private static final Source SOURCE = Samples.source("// 账套\nledger 总账 {}\n");

    private static String report(Locale locale, Diagnostic... diagnostics) {
        return new TextReport(Samples.session(locale)).of(Samples.findings(SOURCE, diagnostics));
    }

    private static Diagnostic saying(String message, String why, String hint) {
        return new Diagnostic(
                "LED001",
                Severity.ERROR,
                SOURCE.place(13, 2),
                Text.of(message),
                Text.of(why),
                Text.of(hint),
                List.of());
    }

    @Test
    void aFindingIsDrawnAtItsPlace() {
        assertThat(report(Locale.ENGLISH, saying("is wrong", "it must not be", "change it")))
                .isEqualTo("""
                        a.org:2:8: error LED001: is wrong
                            2 | ledger 总账 {}
                              |        ^^^^
                        why: it must not be
                        fix: change it

                        1 error in 1 file
                        """);
    }

    @Test
    void labelsAndSignsAreThoseOfTheLanguage() {
        assertThat(report(Locale.CHINESE, saying("不对", "不应如此", "请修改")))
                .contains("错误 LED001：不对\n", "原因：不应如此\n", "处理：请修改\n", "1 个文件中有 1 个错误\n");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        assertThat(report(Locale.ENGLISH, saying("is wrong", "", "")))
                .doesNotContain("why:")
                .doesNotContain("fix:");
    }

    @Test
    void aMessageIsOneLineWhateverIsInIt() {
        assertThat(report(Locale.ENGLISH, saying("two\n  lines\r\nand a bell \u0007 \u001B[31m", "", "")))
                .contains("error LED001: two lines and a bell \uFFFD \uFFFD[31m\n");
    }

    @Test
    void aFileThatCouldNotBeReadHasNoLines() {
        var unread = new Diagnostic(
                "file.gbk",
                Severity.ERROR,
                Place.of(Samples.FOLDER.resolve("b.org")),
                Text.of("it looks like GBK"),
                Text.none(),
                Text.none(),
                List.of());
        var findings = new Findings(List.of(unread), new TreeMap<>(), 1, false);
        assertThat(new TextReport(Samples.session(Locale.ENGLISH)).of(findings)).isEqualTo("""
                        b.org: error file.gbk: it looks like GBK

                        1 error in 1 file
                        Rules are checked once all files of the project read without errors.
                        """);
    }

    @Test
    void onATerminalThePlaceTheSeverityAndTheMarkStandOut() {
        var plain = Samples.session(Locale.ENGLISH);
        var coloured = new Session(plain.terminal(), Locale.ENGLISH, new Paint(true), true);
        var finding = saying("is wrong", "", "");
        assertThat(new TextReport(coloured).of(finding, Samples.findings(SOURCE, finding)))
                .contains(
                        "\u001B[1ma.org:2:8\u001B[0m",
                        "\u001B[1;31merror LED001\u001B[0m",
                        "\u001B[1;31m^^^^\u001B[0m");
    }
}
