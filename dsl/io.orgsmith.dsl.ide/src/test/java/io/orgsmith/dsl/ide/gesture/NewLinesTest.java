// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where a new clause comes to stand in a block of several lines: all other lines stay as they are. */
class NewLinesTest {
    private static final String GROUND = "location HZ \"杭州\"\nledger HT \"Books\"\n";

    @Test
    void onTheLineOfWhatIsAboutTheSame() {
        gives("""
                legal entity A "Hangzhou" {
                  ledger HT
                  registration 9133   // so far
                }
                """, "say | Location | HZ", """
                legal entity A "Hangzhou" {
                  ledger HT  at HZ
                  registration 9133   // so far
                }
                """);
    }

    @Test
    void beforeItsFollowerWhereNothingStandsBeforeIt() {
        gives("""
                legal entity A "Hangzhou" {
                  at HZ
                  registration 9133
                }
                """, "connect | LegalEntity.ledger | legal-entity:A | ledger:HT", """
                legal entity A "Hangzhou" {
                  ledger HT  at HZ
                  registration 9133
                }
                """);
    }

    @Test
    void onALineOfItsOwnBehindAComment() {
        gives("""
                legal entity A "Hangzhou" {
                  ledger HT  // the only one
                  // in the register
                  registration 9133
                }
                """, "say | Location | HZ", """
                legal entity A "Hangzhou" {
                  ledger HT  // the only one
                  at HZ
                  // in the register
                  registration 9133
                }
                """);
    }

    @Test
    void onALineOfItsOwnWhereTheOthersHave() {
        gives("""
                legal entity A "Hangzhou" {
                  ledger HT
                  balancing segment values 01
                  registration 9133
                }
                """, "say | Location | HZ", """
                legal entity A "Hangzhou" {
                  ledger HT
                  balancing segment values 01
                  at HZ
                  registration 9133
                }
                """);
    }

    private static void gives(String before, String gesture, String after) {
        var hands = new Hands(GROUND + before);
        hands.follow("pick | legal-entity:A");
        hands.follow(gesture);
        assertThat(hands.text()).isEqualTo(GROUND + after);
    }
}
