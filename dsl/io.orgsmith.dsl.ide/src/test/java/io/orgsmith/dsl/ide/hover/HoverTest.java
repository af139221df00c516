// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.hover;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.Marked;
import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Place;
import io.orgsmith.workspace.Severity;
import io.orgsmith.workspace.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HoverTest {
    @Test
    void aClauseIsExplainedWithTheColumnThatKeepsIt() {
        assertThat(at("operating unit TV { def|ault legal context BJ }", Locale.ENGLISH))
                .startsWith("**default legal context**")
                .contains("EBS: HR_ORGANIZATION_INFORMATION.ORG_INFORMATION2");
    }

    @Test
    void anIdIsTheDeclarationThatItNames() {
        assertThat(at("ledger CN \"光华账\" en \"Guanghua\" short CN\nlegal entity A { ledger C|N }", Locale.ENGLISH))
                .isEqualTo("""
                **ledger** `CN` 光华账\\
                en: Guanghua

                ```org
                ledger CN "光华账" en "Guanghua" short CN
                ```

                declared in a.org, line 1""");
    }

    @Test
    void inChineseForAChineseReader() {
        assertThat(at("ledger C|N \"光华账\"", Locale.SIMPLIFIED_CHINESE))
                .startsWith("**分类账** `CN` 光华账")
                .contains("声明于 a.org 第 1 行");
        assertThat(at("operating unit TV { def|ault legal context BJ }", Locale.SIMPLIFIED_CHINESE))
                .contains("EBS：");
    }

    @Test
    void aKindIsExplainedInBothLanguages() {
        assertThat(at("operat|ing unit TV", Locale.ENGLISH)).contains("a unit of like business");
        assertThat(at("operating unit TV { led|ger CN }", Locale.SIMPLIFIED_CHINESE))
                .contains("主分类账（11i 中为账套）。规则 OU001 要求恰好一个", "EBS");
        assertThat(at("operat|ing unit TV", Locale.SIMPLIFIED_CHINESE)).contains("经营同类业务的单位");
    }

    @Test
    void theRuleBehindAMarker() {
        var given = Marked.of("operating unit T|V");
        var wrong = List.of(wrong("each has one", "add it"));
        var hover = Hover.at(given.project(), given.file(), given.caret(), wrong, Locale.ENGLISH)
                .orElseThrow();
        assertThat(hover.markdown())
                .startsWith("**error BG001** no business group\n\nWhy: each has one\n\nWhat to do: add it")
                .contains("**operating unit** `TV`");
        assertThat(given.at(hover.span())).isEqualTo("TV");
    }

    @Test
    void whoShowsTheMessageAlreadyIsToldTheReasonAlone() {
        var hover = besideMessages("operating unit T|V", wrong("each has one", "add it"));
        assertThat(hover)
                .startsWith("Why: each has one\n\nWhat to do: add it")
                .contains("**operating unit** `TV`")
                .doesNotContain("no business group");
    }

    @Test
    void whereNoReasonIsKnownTheWordIsExplainedAlone() {
        assertThat(besideMessages("operating unit T|V", wrong("", ""))).startsWith("**operating unit** `TV`");
    }

    @Test
    void nothingBetweenWordsAndInComments() {
        var given = Marked.of("// le|dger\n");
        assertThat(Hover.at(given.project(), given.file(), given.caret(), List.of(), Locale.ENGLISH))
                .isEmpty();
    }

    private static String at(String marked, Locale locale) {
        var given = Marked.of(marked);
        return Hover.at(given.project(), given.file(), given.caret(), List.of(), locale)
                .orElseThrow()
                .markdown();
    }

    private static String besideMessages(String marked, Diagnostic wrong) {
        var given = Marked.of(marked);
        return Hover.besideMessages(given.project(), given.file(), given.caret(), List.of(wrong), Locale.ENGLISH)
                .orElseThrow()
                .markdown();
    }

    private static Diagnostic wrong(String why, String hint) {
        return new Diagnostic(
                "BG001",
                Severity.ERROR,
                new Place(Path.of("/a.org"), 15, 2, 1, 16),
                Text.of("no business group"),
                Text.of(why),
                Text.of(hint),
                List.of());
    }
}
