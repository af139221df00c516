// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.attribute.Moves;
import io.orgsmith.model.org.Element;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Several figures are dragged together: one change. */
class MovesTest {
    private static final String TV = "operating-unit:TV";
    private static final String XRAY = "operating-unit:XRAY";

    private final Drawn drawn = Drawn.org("""
            legal entity A "A"
            legal entity B "B"
            legal entity C "C"
            operating unit TV "TV" {
              legal entities A, B, C
              inventory organization P1 "One"
              // the second
              inventory organization P2 "Two"
            }
            operating unit XRAY "X-ray" { short X }
            inventory organization P3 "Three" { operating unit TV }
            """);

    @Test
    void plantsGoTogetherEachAsItIsWritten() {
        assertThat(moved(XRAY, "inventory-organization:P1", "inventory-organization:P2", "inventory-organization:P3"))
                .endsWith("""
                        operating unit TV "TV" {
                          legal entities A, B, C
                        }
                        operating unit XRAY "X-ray" {
                          short X
                          inventory organization P1 "One"
                          // the second
                          inventory organization P2 "Two"
                        }
                        inventory organization P3 "Three" { operating unit XRAY }
                        """);
    }

    @Test
    void companiesLeaveOneListForAnother() {
        assertThat(moved(XRAY, "legal-entity:A", "legal-entity:B"))
                .contains("  legal entities C\n")
                .contains("XRAY \"X-ray\" { short X  legal entities A, B }\n");
        assertThat(moved(XRAY, "legal-entity:A", "legal-entity:C")).contains("  legal entities B\n");
    }

    @Test
    void aCostCenterGetsAnotherCompanyValue() {
        var centers = Drawn.org("""
                value set CO "CO" { value 11 "One"  value 12 "Two" }
                chart of accounts COA "COA" { segment COMPANY "Company" balancing value set CO }
                cost center CC "Center" { chart of accounts COA  company value 11 }
                """);
        var center = centers.element("cost-center:CC");
        assertThat(centers.after(new Moves(
                                centers.model(),
                                java.util.Collections.singletonMap(center, null),
                                centers.element("segment-value:CO.12"))
                        .draft()))
                .contains("{ chart of accounts COA  company value 12 }");
    }

    @Test
    void whereOneCannotNoneIsMoved() {
        assertThat(moves(XRAY, "legal-entity:A", TV).arePossible()).isFalse();
        assertThat(moves(XRAY, "legal-entity:A", XRAY).arePossible()).isFalse();
        assertThat(moves(XRAY, "legal-entity:A", "inventory-organization:P1").arePossible())
                .isTrue();
    }

    private String moved(String to, String... ids) {
        return drawn.after(moves(to, ids).draft());
    }

    private Moves moves(String to, String... ids) {
        Map<Element, Element> from = new LinkedHashMap<>();
        for (var id : ids) {
            from.put(drawn.element(id), drawn.element(TV));
        }
        return new Moves(drawn.model(), from, drawn.element(to));
    }
}
