// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.notation.View;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The side file. */
class PositionsTest {
    private static final String TEXT = """
            access operating-unit:TV 5 6
            structure legal-entity:北京 100 40
            structure operating-unit:TV 10 20
            """;

    @Test
    void oneLineEachSorted() {
        var positions = Positions.NONE
                .with(Sheet.of(View.STRUCTURE), "operating-unit:TV", new Point(10, 20))
                .with(Sheet.of(View.ACCESS), "operating-unit:TV", new Point(5, 6))
                .with(Sheet.of(View.STRUCTURE), "legal-entity:北京", new Point(100, 40));
        assertThat(positions.text()).isEqualTo(TEXT);
    }

    @Test
    void theDigitsAreThoseOfTheFileInEveryLocale() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(Positions.parse(TEXT).text()).isEqualTo(TEXT);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatWasWrittenIsRead() {
        assertThat(Positions.parse(TEXT).text()).isEqualTo(TEXT);
    }

    @Test
    void eachViewHasItsOwn() {
        assertThat(Positions.parse(TEXT).in(Sheet.of(View.ACCESS))).containsOnlyKeys("operating-unit:TV");
        assertThat(Positions.parse(TEXT).in(Sheet.of(View.ACCOUNTING))).isEmpty();
    }

    @Test
    void whatSaysNothingSensibleIsPassedOver() {
        var merged =
                "<<<<<<< ours\nstructure a:B 1 2\n=======\nstructure a:B 3 4\n>>>>>>> theirs\nstructure a:C x 9\n\n";
        assertThat(Positions.parse(merged).text()).isEqualTo("structure a:B 3 4\n");
        assertThat(Positions.parse("\u0000\u0001 99999999999 1").text()).isEmpty();
    }

    @Test
    void aRenamedElementTakesItsPlacesAlong() {
        assertThat(Positions.parse(TEXT)
                        .renamed("operating-unit:TV", "operating-unit:SCREEN")
                        .text())
                .contains("access operating-unit:SCREEN 5 6", "structure operating-unit:SCREEN 10 20")
                .doesNotContain("operating-unit:TV");
    }

    @Test
    void withAnOrganizationGoWhatIsNamedAfterIt() {
        var text =
                "structure inventory-organization:P 1 2\nstructure subinventory:P.FG 3 4\nstructure subinventory:PX.FG 5 6\n";
        assertThat(Positions.parse(text)
                        .renamed("inventory-organization:P", "inventory-organization:O")
                        .text())
                .isEqualTo(text.replace(":P ", ":O ").replace(":P.", ":O."));
    }

    @Test
    void aPlaceMayBeNegativeOrOfSeveralWords() {
        assertThat(Positions.parse("structure responsibility:A B -5 -6").in(Sheet.of(View.STRUCTURE)))
                .containsEntry("responsibility:A B", new Point(-5, -6));
    }
}
