// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ou;

import io.orgsmith.rules.Marked;
import org.junit.jupiter.api.Test;

/** OU004: one operating unit per legal entity, all through a ledger and country, is no design. */
class Ou004LikenessTest {

    private static final String LEDGER = """
            existing ledger GB "Guanghua UK" { currency GBP  calendar GH_MONTH }%s
            existing legal entity LON "London Ltd" { ledger GB  country GB }
            existing legal entity LEEDS "Leeds Ltd" { ledger GB  country %s }
            """;

    private static String ledger(String mark, String country) {
        return LEDGER.formatted(mark, country);
    }

    @Test
    void oneEachIsPointedOutAtTheLedger() {
        Marked.check(ledger("  //! advice OU004", "GB"), """
                operating unit A "Garments" { business group GH  ledger GB  default legal context LON }
                operating unit B "Carpets" { business group GH  ledger GB  legal entities LEEDS  default legal context LEEDS }
                """);
    }

    @Test
    void aLineOfBusinessDoesNotExcuseIt() {
        Marked.check(ledger("  //! advice OU004", "GB"), """
                operating unit A "Garments" { business group GH  ledger GB  default legal context LON  line of business "garments" }
                operating unit B "Carpets" { business group GH  ledger GB  default legal context LEEDS  line of business "carpets" }
                """);
    }

    @Test
    void existingAndImportedOnesCount() {
        Marked.in("11i").holds(ledger("  //! advice OU004", "GB"), """
                imported operating unit A "Garments" { business group GH  ledger GB  legal entities LON }
                existing operating unit B "Carpets" { business group GH  ledger GB  default legal context LEEDS }
                """);
    }

    @Test
    void acrossACountrysBorderItIsWhatTheLawAsksFor() {
        Marked.check(ledger("", "IE"), """
                operating unit A "Garments" { business group GH  ledger GB  default legal context LON }
                operating unit B "Carpets" { business group GH  ledger GB  default legal context LEEDS }
                """);
    }

    @Test
    void oneOfEachIsNoPattern() {
        Marked.check("""
                operating unit A "美国业务" { business group GH  ledger US  default legal context US_TV }
                """);
    }

    @Test
    void oneUnitThatSpansTwoBreaksThePattern() {
        Marked.check(ledger("", "GB"), """
                operating unit A "Garments" { business group GH  ledger GB  legal entities LON, LEEDS  default legal context LON }
                operating unit B "Carpets" { business group GH  ledger GB  default legal context LEEDS }
                """);
    }

    @Test
    void oneLegalEntityWithTwoBreaksThePattern() {
        Marked.check(ledger("", "GB"), """
                operating unit A "Garments" { business group GH  ledger GB  default legal context LON }
                operating unit B "Carpets" { business group GH  ledger GB  default legal context LEEDS }
                operating unit C "Curtains" { business group GH  ledger GB  default legal context LEEDS  line of business "curtains" }
                """);
    }
}
