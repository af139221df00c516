// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A comment goes with the declaration that it tells of, and stays where it may tell of more. */
class DeletedCommentsTest {
    private final Drawn drawn = Drawn.org("""
            // All of the group.
            ledger CN "Books"
            ledger US "Other Books"

            // Televisions
            // and what they need.
            operating unit TV "TV" {
              ledger CN  // in yuan

              // the first plant
              inventory organization P1 "Plant 1" code P01 {
                costing fifo
              }  // and last
            }

            // Two of a kind.
            operating unit XR "X-ray" { ledger CN }
            operating unit MR "Magnets" { ledger CN  inventory organization P2 "Plant 2" code P02 /* small */ }
            """);

    @Test
    void thoseRightAboveAndBehindGoAlong() {
        assertThat(without("operating-unit:TV")).isEqualTo("""
                // All of the group.
                ledger CN "Books"
                ledger US "Other Books"

                // Two of a kind.
                operating unit XR "X-ray" { ledger CN }
                operating unit MR "Magnets" { ledger CN  inventory organization P2 "Plant 2" code P02 /* small */ }
                """);
        assertThat(without("inventory-organization:P1")).contains("""
                operating unit TV "TV" {
                  ledger CN  // in yuan
                }
                """);
    }

    @Test
    void oneThatMayTellOfWhatFollowsStays() {
        assertThat(without("operating-unit:XR")).contains("\n\n// Two of a kind.\noperating unit MR");
    }

    @Test
    void oneAtTheHeadOfTheFileStays() {
        assertThat(without("ledger:CN")).startsWith("// All of the group.\nledger US");
    }

    @Test
    void oneBesideOthersOnItsLineStays() {
        assertThat(without("inventory-organization:P2")).endsWith("\"Magnets\" { ledger CN  /* small */ }\n");
    }

    private String without(String id) {
        return drawn.after(new Deletion(drawn.project(), drawn.model(), List.of(drawn.element(id))).fix());
    }
}
