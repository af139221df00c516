// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import org.junit.jupiter.api.Test;

/** What a fix leaves alone: other clauses, comments, indentation, line ends, and texts in any script. */
class MinimalEditsTest {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing ledger HK "光华港币账"
            existing legal entity BJ_TV "北京光华电视有限公司" { ledger CN }
            existing legal entity SH_EL "上海光华电子有限公司" { ledger CN }
            existing legal entity HK_TR "光华贸易（香港）有限公司" { ledger HK }
            """;

    @Test
    void aClauseGoesIntoTheBlockOfOneLine() {
        assertThat(Texts.fixed("OU003", GROUND + "operating unit TV { business group GH  ledger CN }\n"))
                .isEqualTo(
                        GROUND + "operating unit TV { business group GH  ledger CN  default legal context BJ_TV }\n");
    }

    @Test
    void aClauseMakesTheBlockWhereThereIsNone() {
        assertThat(Texts.fixed("BG001", GROUND + "hr organization HR \"人力资源中心\" from 2020-01-01  // people\n"))
                .isEqualTo(GROUND + "hr organization HR \"人力资源中心\" from 2020-01-01 { business group GH }  // people\n");
    }

    @Test
    void aClauseGoesIntoAnEmptyBlock() {
        assertThat(Texts.fixed("BG001", GROUND + "hr organization HR {}\n"))
                .isEqualTo(GROUND + "hr organization HR { business group GH }\n");
    }

    @Test
    void aClauseGoesOnItsOwnLineBeforeWhatIsDeclaredInside() {
        var before = """
                operating unit TV "电视机业务" {
                    business group GH   ledger CN   // 人民币
                    legal entities SH_EL            /* 上海
                                                       电子 */

                    existing inventory organization P { legal entity SH_EL }
                }
                """;
        assertThat(Texts.fixed("OU003", GROUND + before)).isEqualTo(GROUND + """
                operating unit TV "电视机业务" {
                    business group GH   ledger CN   // 人民币
                    legal entities SH_EL            /* 上海
                                                       电子 */
                    default legal context SH_EL

                    existing inventory organization P { legal entity SH_EL }
                }
                """);
    }

    @Test
    void linesEndAsTheyDoInTheFile() {
        var text = (GROUND + "operating unit TV {\n\tbusiness group GH\n\tledger CN\n}\n").replace("\n", "\r\n");
        assertThat(Texts.fixed("OU003", text))
                .isEqualTo(text.replace("\tledger CN\r\n", "\tledger CN\r\n\tdefault legal context BJ_TV\r\n"));
    }

    @Test
    void aRemovedClauseTakesItsLineAlongButNotTheCommentBesideIt() {
        var unit = """
                operating unit TV {
                  business group GH  ledger CN
                  default legal context BJ_TV
                  company value 11   // 公司段
                }
                """;
        assertThat(Texts.fixed("OU007", GROUND + unit)).isEqualTo(GROUND + unit.replace("company value 11   ", ""));
        assertThat(Texts.fixed("OU007", GROUND + unit.replace("   // 公司段", "")))
                .isEqualTo(GROUND + unit.replace("  company value 11   // 公司段\n", ""));
    }

    @Test
    void anItemLeavesItsListWithItsComma() {
        var unit =
                "operating unit TV { business group GH  ledger CN  legal entities %s  default legal context BJ_TV }\n";
        assertThat(Texts.fixed("OU002", GROUND + unit.formatted("HK_TR, BJ_TV")))
                .isEqualTo(GROUND + unit.formatted("BJ_TV"));
        assertThat(Texts.fixed("OU002", GROUND + unit.formatted("BJ_TV, HK_TR, SH_EL")))
                .isEqualTo(GROUND + unit.formatted("BJ_TV, SH_EL"));
    }

    @Test
    void theTemplateIsEditedWhereItGaveTheValue() {
        var text = GROUND + "operating unit TV like HONGKONG { business group GH  ledger CN }\n"
                + "template HONGKONG for operating unit { default legal context HK_TR }\n";
        assertThat(Texts.fixed("OU003", text))
                .isEqualTo(text.replace("default legal context HK_TR", "default legal context BJ_TV"));
    }

    @Test
    void theEnvironmentIsEditedWhereItGaveTheValue() {
        var text = GROUND
                + "operating unit TV { business group GH  ledger CN  legal entities BJ_TV  default legal context BJ_TV }\n"
                + "environment TEST { operating unit TV { legal entities BJ_TV, HK_TR } }\n";
        var project = Texts.project(text);
        var model = EffectiveModel.resolve(project.documents(), new ResolveOptions(null, "TEST"));
        var finding = Texts.findings(model).stream()
                .filter(each -> each.rule().equals("OU002"))
                .findFirst()
                .orElseThrow();
        var fix = QuickFixes.of(project, model, finding).get(0);
        assertThat(Fixing.apply(project, fix).texts().get(Texts.FILE))
                .isEqualTo(text.replace("legal entities BJ_TV, HK_TR", "legal entities BJ_TV"));
    }
}
