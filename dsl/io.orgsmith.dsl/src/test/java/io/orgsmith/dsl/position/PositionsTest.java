// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.dsl.Texts;
import io.orgsmith.model.org.Document;
import io.orgsmith.model.org.Ledger;
import io.orgsmith.model.org.OrgFactory;
import io.orgsmith.model.org.OrgPackage;
import org.junit.jupiter.api.Test;

class PositionsTest {
    private static final String TEXT = """
            // first
            ledger CN "🏭 光华" short C1 {
              /* here */ currency CNY  currency USD
              secondary ledger CN2
            }
            profiles at site { A = Yes }
            rule X1 off
            """;

    private final Document document = Texts.read(TEXT).documents().get(0);
    private final Ledger ledger = (Ledger) document.getElements().get(0);

    private static String shown(TextRegion at) {
        return at.line() + ":" + at.column() + " " + TEXT.substring(at.offset(), at.offset() + at.length());
    }

    @Test
    void aValueStandsWhereItIsWritten() {
        assertThat(shown(Positions.of(ledger, OrgPackage.Literals.LEDGER__CURRENCY, 1)))
                .isEqualTo("3:37 USD");
        assertThat(shown(Positions.of(ledger, OrgPackage.Literals.ELEMENT__NAME, 0)))
                .isEqualTo("2:11 \"🏭 光华\"");
        assertThat(shown(Positions.of(ledger, OrgPackage.Literals.LEDGER__SHORT_NAME, 0)))
                .isEqualTo("2:24 C1");
    }

    @Test
    void anElementStandsAtItsIdOrFirstWord() {
        assertThat(shown(Positions.of(ledger))).isEqualTo("2:8 CN");
        assertThat(shown(Positions.of(document.getElements().get(1)))).isEqualTo("6:1 profiles");
        assertThat(shown(Positions.of(document.getSettings().get(0), null, 0))).isEqualTo("7:1 rule");
        assertThat(shown(Positions.whole(document.getSettings().get(0)))).isEqualTo("7:1 rule X1 off");
    }

    @Test
    void aValueThatIsNotWrittenIsShownAtTheElement() {
        assertThat(shown(Positions.of(ledger, OrgPackage.Literals.LEDGER__CALENDAR, 0)))
                .isEqualTo("2:8 CN");
        assertThat(shown(Positions.of(ledger, OrgPackage.Literals.LEDGER__CURRENCY, 7)))
                .isEqualTo("2:8 CN");
    }

    @Test
    void onlyWhatWasReadHasAPlace() {
        var made = OrgFactory.eINSTANCE.createLedger();
        assertThatThrownBy(() -> Positions.of(made)).isInstanceOf(IllegalArgumentException.class);
    }
}
