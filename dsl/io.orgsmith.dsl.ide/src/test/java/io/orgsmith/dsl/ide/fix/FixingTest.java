// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.effective.ResolveOptions;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FixingTest {
    private static final String TEXT = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            operating unit TV "电视机业务" { ledger CN }
            operating unit XRAY "X 光机业务" { ledger CN }
            hr organization SALES "销售中心"
            """;

    @Test
    void manyFindingsAreFixedRoundByRound() {
        var outcome =
                Fixing.applyAll(Texts.project(TEXT), Texts::findings, Fixing.Choice.first(), ResolveOptions.AS_WRITTEN);
        assertThat(outcome.project().texts().get(Texts.FILE)).isEqualTo("""
                enterprise "光华集团" for ebs 12.2
                existing business group GH "光华集团"
                existing ledger CN "光华人民币账"
                existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
                operating unit TV "电视机业务" { business group GH  ledger CN  default legal context BJ_TV }
                operating unit XRAY "X 光机业务" { business group GH  ledger CN  default legal context BJ_TV }
                hr organization SALES "销售中心" { business group GH }
                """);
        assertThat(outcome.applied()).hasSize(5);
    }

    @Test
    void whatNobodyChoosesStays() {
        var project = Texts.project(TEXT);
        var outcome = Fixing.applyAll(
                project, Texts::findings, (finding, fixes) -> Optional.empty(), ResolveOptions.AS_WRITTEN);
        assertThat(outcome.project().texts()).isEqualTo(project.texts());
        assertThat(outcome.applied()).isEmpty();
    }

    @Test
    void aFindingCanBeAcceptedForAReasonThatIsStillToBeWritten() {
        var project = Texts.project(TEXT);
        var model = Texts.model(project);
        var finding = Texts.findings(model).get(0);
        var fixes = QuickFixes.of(project, model, finding);
        var accept = fixes.get(fixes.size() - 1);
        assertThat(accept.title(Locale.ENGLISH))
                .isEqualTo("Accept BG001 on operating unit TV, for a reason that you write");
        assertThat(accept.title(Locale.SIMPLIFIED_CHINESE)).isEqualTo("接受业务实体 TV 上的 BG001，理由由您填写");
        var after = Fixing.apply(project, accept);
        assertThat(after.texts().get(Texts.FILE))
                .isEqualTo(TEXT + "\naccept BG001 on operating unit TV because \"\"\n");
        assertThat(Texts.findings(after)).anyMatch(left -> left.rule().equals("setting.reason"));
    }

    @Test
    void aMistypedWordIsPutRight() {
        var project = Texts.project("operatng unit TV\n");
        var fixes = project.problems().stream()
                .flatMap(problem -> QuickFixes.of(problem).stream())
                .toList();
        assertThat(fixes).singleElement().satisfies(fix -> {
            assertThat(fix.title(Locale.ENGLISH)).isEqualTo("Write “operating unit”");
            assertThat(Fixing.apply(project, fix).texts().get(Texts.FILE)).isEqualTo("operating unit TV\n");
        });
    }
}
