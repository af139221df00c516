// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.navigate;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.Marked;
import io.orgsmith.dsl.ide.Spot;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class NavigationTest {
    private static final String TWO_FILES = """
            legal entity BJ { ledger C|N }
            legal entity SH { ledger CN }
            --- b.org
            ledger CN "账"
            operating unit CN { ledger CN }
            """;

    @Test
    void anIdLeadsToItsDeclarationInAnotherFile() {
        var target = definition(TWO_FILES);
        assertThat(target.id().file()).hasToString("memory:/b.org");
        assertThat(target.id().span().offset()).isEqualTo("ledger ".length());
        assertThat(target.whole().length()).isEqualTo("ledger CN \"账\"".length());
    }

    @Test
    void allPlacesThatNameItAndNoneOfANamesakeOfAnotherKind() {
        var given = Marked.of(TWO_FILES);
        assertThat(letters(given, Navigation.references(given.project(), given.file(), given.caret(), false)))
                .containsExactly("a.org:25 CN", "a.org:55 CN", "b.org:41 CN");
        assertThat(letters(given, Navigation.references(given.project(), given.file(), given.caret(), true)))
                .contains("b.org:7 CN")
                .hasSize(4);
    }

    @Test
    void theDeclarationFindsItselfAndASubinventoryIsFoundByItsOrganization() {
        assertThat(definition("ledger C|N").id().span().offset()).isEqualTo(7);
        var target = definition("inventory organization P { subinventory RAW }\naccept INV008 on P.R|AW");
        assertThat(target.id().span().offset()).isEqualTo(40);
    }

    @Test
    void whatIsNoIdLeadsNowhere() {
        var given = Marked.of("led|ger CN");
        assertThat(Navigation.definition(given.project(), given.file(), given.caret()))
                .isEmpty();
        assertThat(Navigation.references(given.project(), given.file(), given.caret(), true))
                .isEmpty();
    }

    @Test
    void whileOneFileIsTypedInLinksOfOthersLeadToItsNewText() {
        var given = Marked.of(TWO_FILES);
        var b = URI.create("memory:/b.org");
        var typed =
                given.project().glance(b, "// moved\n" + given.project().texts().get(b));
        var target = Navigation.definition(typed, given.file(), given.caret()).orElseThrow();
        assertThat(target.id().span().offset()).isEqualTo("// moved\nledger ".length());
    }

    @Test
    void occurrencesTellWhereItIsDeclared() {
        var given = Marked.of("ledger CN\nlegal entity A { ledger C|N }\nlegal entity B { ledger CN }");
        assertThat(Navigation.occurrences(given.project(), given.file(), given.caret()))
                .extracting(Occurrence::declares)
                .containsExactly(true, false, false);
    }

    private static Target definition(String marked) {
        var given = Marked.of(marked);
        return Navigation.definition(given.project(), given.file(), given.caret())
                .orElseThrow();
    }

    private static List<String> letters(Marked given, List<Spot> spots) {
        return spots.stream()
                .map(spot -> {
                    var text = given.project().texts().get(spot.file());
                    var letters =
                            text.substring(spot.span().offset(), spot.span().end());
                    return spot.file().getPath().substring(1) + ":"
                            + spot.span().offset() + " " + letters;
                })
                .toList();
    }
}
