// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.fix.change.QuickFix;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who has several findings before him is offered each way once, and by a title that says all of it. */
class DistinctTest {
    private static final String TEXT = """
            enterprise "光华集团" for ebs 12.2
            chart of accounts COA "GH_FLEX" { segment A balancing  segment B natural account }
            ledger CN "光华账" { chart of accounts COA }
            """;

    @Test
    void whatPutsTwoFindingsRightIsOfferedOnce() {
        assertThat(fixes().filter(fix -> fix.id().equals("LED001.add")).count()).isGreaterThan(1);
        var once = QuickFixes.distinct(fixes()).stream()
                .filter(fix -> fix.id().equals("LED001.add"))
                .toList();
        assertThat(once).hasSize(1);
        assertThat(once.get(0).title(Locale.ENGLISH))
                .isEqualTo("Add “currency CNY, calendar MONTHLY” and 2 more clauses to ledger CN");
    }

    @Test
    void noTwoThatDoDifferentThingsHaveOneTitle() {
        var titles = QuickFixes.distinct(fixes()).stream()
                .map(fix -> fix.title(Locale.SIMPLIFIED_CHINESE))
                .toList();
        assertThat(titles).isNotEmpty().doesNotHaveDuplicates();
    }

    private static Stream<QuickFix> fixes() {
        var project = Texts.project(TEXT);
        var model = Texts.model(project);
        return Texts.findings(model).stream().flatMap(finding -> QuickFixes.of(project, model, finding).stream());
    }
}
