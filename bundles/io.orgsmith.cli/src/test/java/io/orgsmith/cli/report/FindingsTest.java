// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.cli.Exit;
import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Severity;
import io.orgsmith.workspace.source.Source;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final Source SOURCE = Samples.source("ledger CN\nledger US\n");

    private static Findings findings(Diagnostic... diagnostics) {
        return Samples.findings(SOURCE, diagnostics);
    }

    private static Diagnostic finding(Severity severity, String code) {
        return Samples.finding(severity, code, SOURCE, "CN");
    }

    @Test
    void theyAreSortedByPlace() {
        var later = Samples.finding(Severity.ERROR, "LED001", SOURCE, "US");
        var sooner = Samples.finding(Severity.ADVICE, "LED002", SOURCE, "CN");
        assertThat(findings(later, sooner).diagnostics()).containsExactly(sooner, later);
    }

    @Test
    void theyAreCountedBySeverity() {
        var findings = findings(
                finding(Severity.WARNING, "A1"), finding(Severity.WARNING, "A2"), finding(Severity.ADVICE, "A3"));
        assertThat(findings.counts()).isEqualTo(Map.of(Severity.WARNING, 2, Severity.ADVICE, 1));
        assertThat(findings.count(Severity.ERROR)).isZero();
    }

    @Test
    void onlyErrorsEndInFailure() {
        assertThat(findings().exit()).isEqualTo(Exit.FINE);
        assertThat(findings(finding(Severity.WARNING, "LED001"), finding(Severity.ADVICE, "LED002"))
                        .exit())
                .isEqualTo(Exit.FINE);
        assertThat(findings(finding(Severity.ERROR, "LED001")).exit()).isEqualTo(Exit.FINDINGS);
    }

    @Test
    void whatCannotBeReadIsWorseThanWhatIsWrong() {
        for (var code : List.of("file.gbk", "project.empty", "environment.unknown")) {
            var findings = findings(finding(Severity.ERROR, "LED001"), finding(Severity.ERROR, code));
            assertThat(findings.hasUnreadable()).as(code).isTrue();
            assertThat(findings.exit()).as(code).isEqualTo(Exit.FAILED);
        }
        assertThat(findings(finding(Severity.ADVICE, "file.empty")).exit()).isEqualTo(Exit.FINE);
    }

    @Test
    void rulesThatCouldNotBeCheckedAreNoSuccess() {
        var unjudged = new Findings(List.of(), new TreeMap<>(Map.of(SOURCE.path(), SOURCE)), 1, false);
        assertThat(unjudged.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(unjudged.awaitsReading()).isTrue();
    }

    @Test
    void rulesDoNotWaitForWhatIsNoFile() {
        var none = new Findings(List.of(finding(Severity.ERROR, "project.empty")), new TreeMap<>(), 0, false);
        assertThat(none.awaitsReading()).isFalse();
    }
}
