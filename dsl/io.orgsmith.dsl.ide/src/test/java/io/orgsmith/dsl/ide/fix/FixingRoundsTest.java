// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.model.effective.ResolveOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Many fixes at once: those that agree are carried out together, none spoils the others. */
class FixingRoundsTest {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            """;

    @Test
    void aFixThatWouldLeaveAnUnreadableTextDoesNotKeepOthersFromTheirs() {
        var text = GROUND + "hr organization HR \"人力资源中心\"\nhr organization IT \"信息中心\"\n";
        var outcome = Fixing.applyAll(
                Texts.project(text),
                Texts::findings,
                (finding, fixes) -> "IT".equals(finding.element().getId())
                        ? Optional.of(breaking(text.indexOf("IT")))
                        : Fixing.Choice.first().among(finding, fixes),
                ResolveOptions.AS_WRITTEN);
        assertThat(outcome.project().texts().get(Texts.FILE))
                .isEqualTo(text.replace("\"人力资源中心\"", "\"人力资源中心\" { business group GH }"));
        assertThat(outcome.applied()).extracting(QuickFix::id).containsExactly("BG001.add");
    }

    @Test
    void namesAndNumbersThatAreMadeUpTogetherDiffer() {
        var text = GROUND + """
                existing ledger CN "光华账" short GH
                existing ledger HK "光华账" short GH
                existing ledger US "光华账" short GH
                """;
        var outcome = all(text);
        assertThat(outcome).isEqualTo(GROUND + """
                existing ledger CN "光华账" short GH
                existing ledger HK "光华账 (HK)" short GH2
                existing ledger US "光华账 (US)" short GH3
                """);
    }

    @Test
    void twoFindingsOnOneDeclarationAreBothPutRight() {
        var text = GROUND + """
                existing ledger CN "光华人民币账"
                existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
                operating unit BUY " 采购部"   // 2020
                """;
        assertThat(all(text)).isEqualTo(GROUND + """
                existing ledger CN "光华人民币账"
                existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
                operating unit BUY "采购业务" { business group GH  ledger CN  default legal context BJ_TV }   // 2020
                """);
    }

    private static String all(String text) {
        var outcome =
                Fixing.applyAll(Texts.project(text), Texts::findings, Fixing.Choice.first(), ResolveOptions.AS_WRITTEN);
        assertThat(outcome.project().problems()).isEmpty();
        return outcome.project().texts().get(Texts.FILE);
    }

    private static QuickFix breaking(int offset) {
        var edit = List.of(new TextEdit(offset, 2, "{"));
        return new QuickFix("BG001.add", List.of("{", "IT"), new TreeMap<>(Map.of(Texts.FILE, edit)));
    }
}
