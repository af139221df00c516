// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workspace.Severity;
import io.orgsmith.workspace.source.Source;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NoticesTest {
    private static final Source SOURCE = Samples.source("ledger CN\n");

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Notices notices = new Notices(Samples.session(Locale.ENGLISH, err));

    @Test
    void nothingToSayIsNotSaid() {
        assertThat(notices.stop(Samples.findings(SOURCE))).isFalse();
        assertThat(err.size()).isZero();
    }

    @Test
    void aWarningIsSaidAndTheCommandGoesOn() {
        var findings = Samples.findings(SOURCE, Samples.finding(Severity.WARNING, "LED001", SOURCE, "CN"));
        assertThat(notices.stop(findings)).isFalse();
        assertThat(err.toString(UTF_8)).contains("a.org:1:8: warning LED001").endsWith("1 warning in 1 file\n");
    }

    @Test
    void anErrorStopsTheCommand() {
        var findings = Samples.findings(SOURCE, Samples.finding(Severity.ERROR, "LED001", SOURCE, "CN"));
        assertThat(notices.stop(findings)).isTrue();
    }

    @Test
    void rulesThatCouldNotBeCheckedStopItToo() {
        var findings = new Findings(List.of(), new TreeMap<>(Map.of(SOURCE.path(), SOURCE)), 1, false);
        assertThat(notices.stop(findings)).isTrue();
        assertThat(err.toString(UTF_8)).startsWith("Rules are checked once");
    }
}
