// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.rename;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.edit.TextEdits;
import io.orgsmith.dsl.ide.Marked;
import io.orgsmith.dsl.ide.Span;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RenamingTest {
    @Test
    void inAllFilesAndNothingElseChanges() {
        assertThat(renamed("""
                ledger C|N "CN"   // CN
                operating unit CN { ledger CN }
                --- b.org
                legal entity A {  ledger CN,US  }
                existing ledger US
                accept LED001 on ledger CN because "CN"
                """, "GH")).isEqualTo("""
                ledger GH "CN"   // CN
                operating unit CN { ledger GH }
                ---
                legal entity A {  ledger GH,US  }
                existing ledger US
                accept LED001 on ledger GH because "CN"
                """);
    }

    @Test
    void fromAPlaceThatNamesItAsWell() {
        assertThat(renamed("ledger CN\nlegal entity A { ledger C|N }\n", "US"))
                .isEqualTo("ledger US\nlegal entity A { ledger US }\n");
    }

    @Test
    void whatIsMeantHasAQualifiedId() {
        var named = Marked.of("ledger CN\nlegal entity A { ledger C|N }\n");
        assertThat(Renaming.meant(named.project(), named.file(), named.caret())).contains("ledger:CN");
        var nothing = Marked.of("led|ger CN\n");
        assertThat(Renaming.meant(nothing.project(), nothing.file(), nothing.caret()))
                .isEmpty();
    }

    @Test
    void aSubinventoryKeepsTheIdOfItsOrganization() {
        var given = "inventory organization P { subinventory RAW }\naccept INV008 on P.R|AW because \"x\"\n";
        assertThat(renamed(given, "FG"))
                .isEqualTo("inventory organization P { subinventory FG }\naccept INV008 on P.FG because \"x\"\n");
        var marked = Marked.of(given);
        var span = Renaming.at(marked.project(), marked.file(), marked.caret()).orElseThrow();
        assertThat(marked.at(span)).isEqualTo("RAW");
    }

    @Test
    void anIdThatIsTakenIsRefused() {
        assertThat(refusal("ledger C|N\nledger US\n", "US")).isEqualTo("There is a ledger with the id “US” already.");
        assertThat(renamed("ledger C|N\noperating unit US\n", "US")).isEqualTo("ledger US\noperating unit US\n");
    }

    @Test
    void whatIsNoIdIsRefused() {
        assertThat(refusal("ledger C|N\n", "C N")).startsWith("“C N” is no id");
        assertThat(refusal("ledger C|N\n", "")).startsWith("“” is no id");
        assertThat(refusal("ledger C|N\n", "yes")).startsWith("“yes” is no id");
        assertThat(refusal("led|ger CN\n", "X")).isEqualTo("There is no id here that could be renamed.");
    }

    @Test
    void aTextThatCannotBeReadIsRefused() {
        assertThat(refusal("ledger C|N\n--- b.org\nlocation {\n", "US")).startsWith("b.org has a mistake in line 1");
    }

    @Test
    void aNameThatWouldMakeAReferenceUnclearIsRefused() {
        assertThat(refusal("hr organization A|\noperating unit B\naccept GEN001 on B because \"x\"\n", "B"))
                .startsWith("With the id “B” the text could not be read as before");
    }

    @Test
    void anEnvironmentIsNamedByTextsAndNotRenamed() {
        assertThat(refusal("environment DE|V {}\n", "TEST")).startsWith("An environment cannot be renamed");
    }

    @Test
    void linkedWhileOneIsTyped() {
        var given = Marked.of("ledger CN\nlegal entity A { ledger C|N }\n");
        assertThat(Renaming.linked(given.project(), given.file(), given.caret()))
                .containsExactly(new Span(7, 2), new Span(34, 2));
    }

    private static String renamed(String marked, String newId) {
        var given = Marked.of(marked);
        var edits = Renaming.to(given.project(), given.file(), given.caret(), newId);
        assertThat(edits.refusal()).isEmpty();
        return given.project().texts().entrySet().stream()
                .map(each -> TextEdits.apply(
                        each.getValue(), edits.edits().getOrDefault(each.getKey(), java.util.List.of())))
                .collect(Collectors.joining("---\n"));
    }

    private static String refusal(String marked, String newId) {
        var given = Marked.of(marked);
        var result = Renaming.to(given.project(), given.file(), given.caret(), newId);
        assertThat(result.edits()).isEmpty();
        assertThat(result.refusal().orElseThrow().in(Locale.SIMPLIFIED_CHINESE)).isNotBlank();
        return result.refusal().orElseThrow().in(Locale.ENGLISH);
    }
}
