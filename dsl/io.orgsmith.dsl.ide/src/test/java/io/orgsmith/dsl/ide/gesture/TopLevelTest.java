// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where something new stands that is inside of nothing: by its kind, with an empty line between kinds. */
class TopLevelTest {
    @Test
    void behindTheLastOfItsKind() {
        gives("""
                location HZ "杭州" { country CN }
                ledger HT "Books"
                """, "create | location |  |  | FS | 佛山 | ", """
                location HZ "杭州" { country CN }
                location FS "佛山"
                ledger HT "Books"
                """);
    }

    @Test
    void behindWhatComesBeforeItsKind() {
        gives("""
                enterprise "E"
                business group HT "Group" { legislation CN }
                """, "create | value set |  |  | V |  | ", """
                enterprise "E"

                value set V

                business group HT "Group" { legislation CN }
                """);
    }

    @Test
    void beforeAllThatRefersToIt() {
        gives("""
                // SPDX-License-Identifier: EPL-2.0
                // One for all.
                ledger HT "Books"
                """, "create | location |  |  | HZ | 杭州 | ", """
                // SPDX-License-Identifier: EPL-2.0
                location HZ "杭州"

                // One for all.
                ledger HT "Books"
                """);
    }

    @Test
    void anEmptyLineThatIsThereIsEnough() {
        gives("""
                location HZ "杭州"

                user U "User"
                """, "create | responsibility |  |  | R | Buyer | ", """
                location HZ "杭州"

                responsibility R "Buyer"

                user U "User"
                """);
    }

    @Test
    void insideOfAGroupToo() {
        gives("""
                business group HT "Group" {
                  at HZ
                  operating unit TV "TV"
                  hr organization STAFF "Staff"
                }
                location HZ "杭州"
                """, "create | legal entity | business-group:HT |  | A | Company | ", """
                business group HT "Group" {
                  at HZ
                  legal entity A "Company"
                  operating unit TV "TV"
                  hr organization STAFF "Staff"
                }
                location HZ "杭州"
                """);
    }

    private static void gives(String before, String gesture, String after) {
        var hands = new Hands(before);
        hands.follow(gesture);
        assertThat(hands.text()).isEqualTo(after);
    }
}
