// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.fix.change.QuickFix;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A finding can be accepted; the line says on what, and waits for a reason. */
class AcceptanceTest {
    private static final String GROUND = """
            enterprise "光华集团" for ebs 12.2
            existing business group GH "光华集团"
            existing ledger CN "光华人民币账"
            existing operating unit TV "电视机业务" { business group GH  ledger CN }
            """;

    @Test
    void aSubinventoryIsNamedAfterTheOrganizationThatItIsDeclaredIn() {
        assertAccepted(
                "inventory organization P code P01 { operating unit TV  subinventory RAW { description \" 原料\" } }\n",
                "\naccept GEN004 on subinventory P.RAW because \"\"\n");
    }

    @Test
    void oneThatIsDeclaredByItselfIsNamedByItsIdAlone() {
        assertAccepted(
                "inventory organization P code P01 { operating unit TV }\n"
                        + "subinventory RAW { description \" 原料\"  inventory organization P }\n",
                "\naccept GEN004 on subinventory RAW because \"\"\n");
    }

    @Test
    void oneThatATemplateDeclaresCannotBeNamed() {
        var text = "template PLANT for inventory organization { subinventory RAW { description \" 原料\" } }\n"
                + "inventory organization P code P01 like PLANT { operating unit TV }\n";
        assertThat(acceptance(GROUND + text)).isEmpty();
    }

    @Test
    void aValueIsAcceptedOnItsValueSet() {
        assertAccepted("value set 公司 { value 11 \" 北京\" }\n", "\naccept GEN004 on value set 公司 because \"\"\n");
    }

    @Test
    void whatHasNoIdIsAcceptedEverywhere() {
        var text = "enterprise \" 光华集团\" for ebs 12.2\n";
        var fix = acceptance(text).orElseThrow();
        assertThat(fix.title(Locale.ENGLISH)).isEqualTo("Accept GEN004 everywhere, for a reason that you write");
        assertThat(fix.title(Locale.SIMPLIFIED_CHINESE)).isEqualTo("在所有地方接受 GEN004，理由由您填写");
        assertThat(Fixing.apply(Texts.project(text), fix).texts().get(Texts.FILE))
                .isEqualTo(text + "\naccept GEN004 because \"\"\n");
    }

    @Test
    void theLineComesAfterAFileThatEndsWithoutALineEnd() {
        assertAccepted(
                "hr organization HR \" 人力\" { business group GH }   // the end",
                "\n\naccept GEN004 on hr organization HR because \"\"\n");
    }

    @Test
    void acceptancesStandTogetherApartFromWhatIsDeclared() {
        var unit = "hr organization HR \" 人力\" { business group GH }\n";
        var first = "\naccept GEN001 on hr organization HR because \"law\"\n";
        assertAccepted(unit + first, "accept GEN004 on hr organization HR because \"\"\n");
        assertAccepted(unit + "\n", "accept GEN004 on hr organization HR because \"\"\n");
    }

    @Test
    void theReasonThatSomebodyGivesIsWrittenInQuotes() {
        var text = GROUND + "value set V { value 11 \" 北京\" }\n";
        var fix = acceptance(text).orElseThrow();
        var after = Fixing.apply(Texts.project(text), fix.because(" 市场部说 \"可以\" \\ "));
        assertThat(after.texts().get(Texts.FILE))
                .isEqualTo(text + "\naccept GEN004 on value set V because \"市场部说 \\\"可以\\\" \\\\\"\n");
        assertThat(Texts.findings(after)).noneMatch(finding -> finding.rule().startsWith("setting"));
    }

    @Test
    void anEmptyReasonIsNone() {
        var text = GROUND + "value set V { value 11 \" 北京\" }\n";
        var after = Fixing.apply(Texts.project(text), acceptance(text).orElseThrow());
        assertThat(Texts.findings(after)).anyMatch(finding -> finding.rule().equals("setting.reason"));
    }

    private static void assertAccepted(String text, String line) {
        var fix = acceptance(GROUND + text).orElseThrow();
        var after = Fixing.apply(Texts.project(GROUND + text), fix);
        assertThat(after.texts().get(Texts.FILE)).isEqualTo(GROUND + text + line);
        assertThat(after.problems()).isEmpty();
        assertThat(Texts.findings(after)).noneMatch(finding -> finding.rule().equals("GEN004"));
    }

    private static Optional<QuickFix> acceptance(String text) {
        var project = Texts.project(text);
        assertThat(project.problems()).isEmpty();
        var model = Texts.model(project);
        return Texts.findings(model).stream()
                .filter(finding -> finding.rule().equals("GEN004"))
                .flatMap(finding -> QuickFixes.of(project, model, finding).stream())
                .filter(QuickFix::accepts)
                .findFirst();
    }
}
