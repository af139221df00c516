// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Severity;
import io.orgsmith.workspace.Text;
import io.orgsmith.workspace.edit.Fix;
import io.orgsmith.workspace.source.Source;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The last lines of a report: how bad it is, and what can be done about it. */
class SummaryLineTest {
    private static final Source SOURCE = Samples.source("ledger CN\n");

    private static String summary(Locale locale, Diagnostic... diagnostics) {
        return new TextReport(Samples.session(locale)).summary(Samples.findings(SOURCE, diagnostics));
    }

    private static Diagnostic finding(Severity severity, Fix... fixes) {
        return Samples.finding(severity, "LED001", SOURCE, "CN", fixes);
    }

    private static Fix fix(String replacement) {
        return new Fix(
                Text.of("write " + replacement), Map.of(SOURCE.path(), List.of(new TextEdit(7, 2, replacement))));
    }

    @Test
    void nothingFoundIsSaidToo() {
        assertThat(summary(Locale.ENGLISH)).isEqualTo("no findings in 1 file");
        assertThat(summary(Locale.CHINESE)).isEqualTo("1 个文件，没有发现问题");
    }

    @Test
    void theWorstComesFirst() {
        var advice = finding(Severity.ADVICE);
        var error = finding(Severity.ERROR);
        var warning = finding(Severity.WARNING);
        assertThat(summary(Locale.ENGLISH, advice, warning, error, warning))
                .isEqualTo("1 error, 2 warnings, 1 advice in 1 file");
        assertThat(summary(Locale.CHINESE, advice, warning, error, warning)).isEqualTo("1 个文件中有 1 个错误、2 个警告、1 条建议");
    }

    @Test
    void theFixIsOfferedWhereThereIsOnlyOne() {
        var offer = "To put right what has one fix: orgsmith check --fix a.org";
        assertThat(summary(Locale.ENGLISH, finding(Severity.ERROR, fix("US")))).endsWith("\n" + offer);
        assertThat(summary(Locale.ENGLISH, finding(Severity.ERROR, fix("US"), fix("UK"))))
                .doesNotContain(offer);
        assertThat(summary(Locale.ENGLISH, finding(Severity.ERROR))).doesNotContain(offer);
    }

    @Test
    void whereThereAreNoFilesNoneAreCounted() {
        var findings = new Findings(List.of(finding(Severity.ERROR)), new TreeMap<>(), 0, true);
        assertThat(new TextReport(Samples.session(Locale.ENGLISH)).summary(findings))
                .isEqualTo("1 error");
    }
}
