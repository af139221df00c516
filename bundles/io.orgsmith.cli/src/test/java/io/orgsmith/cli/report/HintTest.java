// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Severity;
import io.orgsmith.workspace.Text;
import io.orgsmith.workspace.edit.Fix;
import io.orgsmith.workspace.source.Source;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HintTest {
    private static final Source SOURCE = Samples.source("ledger CN\n");
    private static final Fix RENAME = new Fix(Text.of("write US"), Map.of());
    private static final Fix REMOVE = new Fix(Text.of("remove it"), Map.of());

    private static String hint(Text own, Fix... fixes) {
        var diagnostic = new Diagnostic(
                "LED001", Severity.ERROR, SOURCE.place(0, 1), Text.none(), Text.none(), own, List.of(fixes));
        return new Hint(Samples.session(Locale.ENGLISH)).of(diagnostic);
    }

    @Test
    void whatTheFindingSaysItselfCounts() {
        assertThat(hint(Text.of("choose another"), RENAME)).isEqualTo("choose another");
    }

    @Test
    void elseWhatItsOnlyFixDoes() {
        assertThat(hint(Text.none(), RENAME)).isEqualTo("write US");
    }

    @Test
    void betweenSeveralFixesAPersonHasToChoose() {
        assertThat(hint(Text.none(), RENAME, REMOVE)).isEmpty();
        assertThat(hint(Text.none())).isEmpty();
    }
}
