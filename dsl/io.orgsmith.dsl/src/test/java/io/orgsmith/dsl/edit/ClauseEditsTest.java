// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.dsl.Texts;
import io.orgsmith.model.org.BusinessGroup;
import io.orgsmith.model.org.Document;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ClauseEditsTest {
    private static final String TEXT = """
            // head
            ledger CN "x" {
              currency CNY   // the currency
              calendar M
              // coa
              retained earnings 1   accounting method A
            }
            business group GH "g" {
              // one
              operating unit TV "tv" { ledger CN }  // tv
              // two
              operating unit XR "xr" { legal entities A, B, C  usable }
              operating unit NO
              operating unit LAST
            }
            legal entity A
            legal entity B
            legal entity C {}
            """;

    private static String after(Function<Document, List<TextEdit>> change) {
        var project = Texts.read(TEXT);
        assertThat(project.problems()).isEmpty();
        var text = TextEdits.apply(TEXT, change.apply(project.documents().get(0)));
        assertThat(Texts.read(text).problems()).isEmpty();
        return text;
    }

    private static Element ledger(Document document) {
        return document.getElements().get(0);
    }

    private static Element unit(Document document, int index) {
        return ((BusinessGroup) document.getElements().get(1)).getNested().get(index);
    }

    @Test
    void aValueIsReplacedInItsPlace() {
        assertThat(after(d -> ClauseEdits.replace(ledger(d), Literals.LEDGER__CALENDAR, 0, "NEW")))
                .isEqualTo(TEXT.replace("calendar M", "calendar NEW"));
    }

    @Test
    void aClauseGoesWithItsLineOrWithItsBlanks() {
        assertThat(after(d -> ClauseEdits.remove(ledger(d), Literals.LEDGER__CURRENCY, 0)))
                .isEqualTo(TEXT.replace("  currency CNY   // the currency\n", ""));
        assertThat(after(d -> ClauseEdits.remove(ledger(d), Literals.LEDGER__RETAINED_EARNINGS, 0)))
                .isEqualTo(TEXT.replace("retained earnings 1   ", ""));
        assertThat(after(d -> ClauseEdits.remove(ledger(d), Literals.LEDGER__ACCOUNTING_METHOD, 0)))
                .isEqualTo(TEXT.replace("   accounting method A", ""));
        assertThat(after(d -> ClauseEdits.remove(unit(d, 1), Literals.OPERATING_UNIT__USABLE, 0)))
                .isEqualTo(TEXT.replace("  usable }", " }"));
    }

    @Test
    void aValueGoesFromItsList() {
        for (int i = 0; i < 3; i++) {
            int index = i;
            var left = List.of("B, C", "A, C", "A, B").get(i);
            assertThat(after(d -> ClauseEdits.remove(unit(d, 1), Literals.OPERATING_UNIT__LEGAL_ENTITIES, index)))
                    .isEqualTo(TEXT.replace("A, B, C", left));
        }
    }

    @Test
    void whatIsNotWrittenCannotBeRemoved() {
        var document = Texts.read(TEXT).documents().get(0);
        assertThatThrownBy(() -> ClauseEdits.remove(ledger(document), Literals.LEDGER__MAPPING, 0))
                .isInstanceOf(java.util.NoSuchElementException.class);
    }

    @Test
    void anElementGoesAndTheCommentAboveStays() {
        assertThat(after(d -> ClauseEdits.remove(unit(d, 0))))
                .isEqualTo(TEXT.replace("  operating unit TV \"tv\" { ledger CN }  // tv\n", ""));
    }

    @Test
    void aClauseIsAddedToTheBlock() {
        assertThat(after(d -> ClauseEdits.insert(ledger(d), "mapping X")))
                .isEqualTo(TEXT.replace("method A\n", "method A\n  mapping X\n"));
        assertThat(after(d -> ClauseEdits.insert(unit(d, 0), "usable")))
                .isEqualTo(TEXT.replace("{ ledger CN }", "{ ledger CN  usable }"));
        assertThat(after(d -> ClauseEdits.insert(unit(d, 2), "usable")))
                .isEqualTo(TEXT.replace("unit NO\n", "unit NO { usable }\n"));
        assertThat(after(d -> ClauseEdits.insert(d.getElements().get(4), "country CN")))
                .isEqualTo(TEXT.replace("{}", "{ country CN }"));
    }

    @Test
    void aDeclarationIsAddedAfterAnother() {
        assertThat(after(d -> ClauseEdits.insertAfter(unit(d, 0), "operating unit NEW")))
                .isEqualTo(TEXT.replace("// tv\n", "// tv\n  operating unit NEW\n"));
        assertThat(after(d -> ClauseEdits.insertAfter(d.getElements().get(4), "user U")))
                .isEqualTo(TEXT + "user U\n");
    }

    @Test
    void anElementMovesWithItsComments() {
        assertThat(after(d -> ClauseEdits.moveAfter(unit(d, 0), unit(d, 1)))).isEqualTo(TEXT.replace("""
                  // one
                  operating unit TV "tv" { ledger CN }  // tv
                  // two
                  operating unit XR "xr" { legal entities A, B, C  usable }
                """, """
                  // two
                  operating unit XR "xr" { legal entities A, B, C  usable }
                  // one
                  operating unit TV "tv" { ledger CN }  // tv
                """));
        assertThat(after(d -> ClauseEdits.moveAfter(unit(d, 3), unit(d, 0))))
                .isEqualTo(TEXT.replace("  operating unit LAST\n", "")
                        .replace("// tv\n", "// tv\n  operating unit LAST\n"));
    }

    @Test
    void lineEndsStayWhatTheyAre() {
        var windows = "user A {\r\n  user name X\r\n}\r\nuser B";
        var document = Texts.read(windows).documents().get(0);
        assertThat(TextEdits.apply(
                        windows, ClauseEdits.insert(document.getElements().get(0), "employee of G")))
                .isEqualTo("user A {\r\n  user name X\r\n  employee of G\r\n}\r\nuser B");
        assertThat(TextEdits.apply(
                        windows, ClauseEdits.insertAfter(document.getElements().get(1), "user C")))
                .isEqualTo(windows + "\r\nuser C");
    }
}
