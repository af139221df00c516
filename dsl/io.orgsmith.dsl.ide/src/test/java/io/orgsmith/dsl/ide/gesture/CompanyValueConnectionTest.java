// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines to company values, as codes. */
class CompanyValueConnectionTest {
    private static final String ENTITY = "LegalEntity.balancingSegmentValues";
    private static final String LEDGER = "Ledger.balancingSegmentValues";

    private final Drawn drawn = Drawn.org("""
            value set CO "CO" {
              value 11 "Beijing"
              value 12 "Tianjin"
              value 00 "None"
            }
            ledger CN "Books" { currency CNY }
            legal entity BJ "Beijing" { ledger CN  balancing segment values 11 }
            legal entity SH "Shanghai" { ledger CN }
            """);

    @Test
    void aCompanyGetsAValue() {
        assertThat(drawn.connected(ENTITY, "legal-entity:BJ", "segment-value:CO.12"))
                .contains("{ ledger CN  balancing segment values 11, 12 }");
        assertThat(drawn.connected(ENTITY, "legal-entity:SH", "segment-value:CO.12"))
                .contains("{ ledger CN  balancing segment values 12 }");
        assertThat(drawn.connected(LEDGER, "ledger:CN", "segment-value:CO.00"))
                .contains("{ currency CNY  balancing segment values 00 }");
    }

    @Test
    void itsLastValueGoesWithTheClause() {
        assertThat(drawn.disconnected(ENTITY, "legal-entity:BJ", "segment-value:CO.11"))
                .contains("legal entity BJ \"Beijing\" { ledger CN }");
    }

    @Test
    void itHasAnotherValueInstead() {
        assertThat(drawn.after(drawn.connection(ENTITY)
                        .reconnect(
                                drawn.model(),
                                drawn.element("legal-entity:BJ"),
                                drawn.element("segment-value:CO.11"),
                                drawn.element("segment-value:CO.12"))))
                .contains("balancing segment values 12 }");
    }

    @Test
    void nobodyElseHasCompanyValues() {
        assertThat(drawn.canConnect(ENTITY, "legal-entity:BJ", "segment-value:CO.11"))
                .as("it has it already")
                .isFalse();
        assertThat(drawn.canConnect(ENTITY, "ledger:CN", "segment-value:CO.11")).isFalse();
        assertThat(drawn.canConnect(LEDGER, "ledger:CN", "legal-entity:BJ")).isFalse();
    }
}
