// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.problem;

import static io.orgsmith.dsl.Texts.problems;
import static io.orgsmith.dsl.Texts.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.edit.TextEdits;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SyntaxProblemsTest {
    private static Problem only(String text) {
        var problems = read(text).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static String fixed(String text) {
        return TextEdits.apply(text, List.of(only(text).fix().orElseThrow()));
    }

    @Test
    void aMistypedClauseNamesTheNearest() {
        var problem = only("ledger CN {\n  curency CNY\n  calendar M\n}");
        assertThat(problem.message(Locale.ENGLISH))
                .startsWith("‘curency’ is no clause of ledger. Did you mean ‘currency’? Possible here: ")
                .contains("chart of accounts, retained earnings");
        assertThat(problem.message(Locale.CHINESE)).startsWith("“curency”不是分类账的子句。是否想写“currency”？");
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo(3);
        assertThat(problem.length()).isEqualTo(7);
    }

    @Test
    void theFixOfAMistypedClauseMakesTheTextGood() {
        assertThat(problems(fixed("ledger CN { curency CNY }"))).isEmpty();
        assertThat(problems(fixed("operting unit TV"))).isEmpty();
        assertThat(problems(fixed("operating unit TV shrt TV { usable }"))).isEmpty();
        assertThat(problems(fixed("rule INV001 eror"))).isEmpty();
    }

    @Test
    void aClauseOfAnotherKindIsExplainedByTheClausesOfThisOne() {
        assertThat(only("legal entity X { costing average }").message(Locale.ENGLISH))
                .startsWith("‘costing’ is no clause of legal entity. Possible here: identifier, ledger, ");
    }

    @Test
    void eachMistakeIsReportedOnceAndTheRestIsRead() {
        var project = read("""
                ledger CN {
                  curency CNY
                  calendar
                  chart of accounts
                }
                operating unit TV shrt TV { ledger CN }
                legal entity LE
                operating unit OK { ledger CN  legal entities LE LE }
                usr U
                user V
                """);
        assertThat(project.problems().stream().map(io.orgsmith.dsl.Texts::shown))
                .containsExactly(
                        "2:3 syntax.unknown-clause",
                        "3:11 syntax.expected",
                        "4:20 syntax.expected",
                        "6:19 syntax.unknown-word",
                        "8:50 syntax.missing-comma",
                        "9:1 syntax.unknown-clause");
        assertThat(project.documents().get(0).getElements())
                .extracting(element -> element.getId())
                .containsExactly("CN", "TV", "LE", "OK", "V");
    }

    @Test
    void aMissingValueIsNoticedThoughTheNextKeywordCouldBeOne() {
        assertThat(problems("ledger CN {\n  currency\n  calendar GH_MONTH\n}")).containsExactly("2:11 syntax.expected");
    }

    @Test
    void aMissingBraceIsFoundByIndentation() {
        var text = """
                business group GH {
                  operating unit TV {
                    usable
                  operating unit XR {
                    usable
                  }
                }
                location L
                """;
        assertThat(problems(text)).containsExactly("2:21 syntax.missing-brace");
        assertThat(fixed(text)).contains("    usable\n  }\n  operating unit XR {");
        assertThat(problems(fixed(text))).isEmpty();
    }

    @Test
    void aBraceMissingAtTheEndIsReportedWhereItWasOpened() {
        assertThat(problems("user U {\n  user name X")).containsExactly("1:8 syntax.missing-brace");
        assertThat(problems("user U }\nuser V")).containsExactly("1:8 syntax.extra-brace");
    }

    @Test
    void anUnclosedTextEndsInItsLine() {
        assertThat(problems("user U \"张三\nuser V \"李四 { user name Y }"))
                .containsExactly("1:8 syntax.unclosed-text", "2:8 syntax.unclosed-text");
        assertThat(fixed("location L { city \"abc }")).isEqualTo("location L { city \"abc\" }");
    }

    @Test
    void anUnclosedCommentIsReportedWhereItBegins() {
        assertThat(problems("user U\n/* what\nuser V")).containsExactly("2:1 syntax.unclosed-comment");
    }

    @Test
    void fullWidthSignsAreReadAsTheyAreMeant() {
        var text = "ledger C “光华” ｛ currency CNY； calendar Ａ１ ｝\nlegal entity L｛ balancing segment values 11，12　｝";
        var project = read(text);
        assertThat(project.problems())
                .extracting(Problem::code)
                .containsExactly(
                        "syntax.wrong-quotes",
                        "syntax.full-width",
                        "syntax.full-width",
                        "syntax.full-width-code",
                        "syntax.full-width",
                        "syntax.full-width",
                        "syntax.full-width",
                        "syntax.full-width",
                        "syntax.full-width");
        var fixes = project.problems().stream()
                .map(problem -> problem.fix().orElseThrow())
                .toList();
        assertThat(TextEdits.apply(text, fixes))
                .isEqualTo("ledger C \"光华\" { currency CNY calendar A1 }\n"
                        + "legal entity L{ balancing segment values 11,12 }");
    }

    @Test
    void fullWidthDigitsInACodeAreOneMistake() {
        var problem = only("cost center C { value １１－1000 }");
        assertThat(problem.code()).isEqualTo("syntax.full-width-code");
        assertThat(problem.data()).containsExactly("１１－1000", "11-1000");
    }

    @Test
    void valuesThatCannotBe() {
        assertThat(problems("ledger A from 2020-02-30")).containsExactly("1:15 syntax.not-a-day");
        assertThat(problems("value set V { size abc }")).containsExactly("1:20 syntax.not-a-number");
        assertThat(problems("enterprise \"G\" for ebs 12.3")).containsExactly("1:24 syntax.unknown-word");
        assertThat(problems("user U { user name A  user name B }")).containsExactly("1:33 syntax.given-twice");
        assertThat(only("user U { user name A  user name B }").data()).containsExactly("user name");
    }

    @Test
    void semicolonsAndQuotesOfOtherLanguages() {
        assertThat(fixed("location L { city 'x' }")).isEqualTo("location L { city \"x\" }");
        assertThat(fixed("user U;")).isEqualTo("user U");
        assertThat(problems("user U ≠ user V")).containsExactly("1:8 syntax.unknown-sign");
    }

    @Test
    void aMistakenDeclarationDoesNotMakeItsReferencesUnknown() {
        assertThat(problems("legal entty LE { country CN }\noperating unit TV { legal entities LE }"))
                .containsExactly("1:7 syntax.unknown-word");
    }

    @Test
    void columnsCountCodePoints() {
        assertThat(problems("location \"🏭\" L")).containsExactly("1:10 syntax.expected");
        assertThat(problems("location 🏭 \"🏭🏭\" foo bar")).containsExactly("1:21 syntax.unknown-word");
    }

    @Test
    void aTextThatEndsTooEarly() {
        assertThat(only("existing").message(Locale.ENGLISH))
                .startsWith(
                        "The text ends too early. After ‘existing’ is missing: value set, chart of accounts, ledger");
        assertThat(problems("")).isEmpty();
        assertThat(problems("// nothing")).isEmpty();
    }
}
