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

    @Test
    void behindTheClausesOfAGroupOnALine() {
        gives("""
                business group HT "Group" { legislation CN }
                """, "create | operating unit | business-group:HT |  | TV | TV | ", """
                business group HT "Group" {
                  legislation CN

                  operating unit TV "TV"
                }
                """);
    }

    @Test
    void firstOfAllInAGroup() {
        gives("""
                business group HT "Group"
                """, "create | operating unit | business-group:HT |  | TV | TV | ", """
                business group HT "Group" {
                  operating unit TV "TV"
                }
                """);
    }

    @Test
    void aClauseThatComesLaterLeavesAnEmptyLine() {
        gives("""
                business group HT "Group" {
                  operating unit TV "TV"
                }
                """, "say | Legislation | CN", """
                business group HT "Group" {
                  legislation CN

                  operating unit TV "TV"
                }
                """);
    }

    @Test
    void kindsOfAGroupStandApart() {
        gives("""
                business group HT "Group" {
                  operating unit TV "TV" {
                    short TV
                  }
                }
                """, "create | operating unit | business-group:HT |  | XR | X-ray | ", """
                business group HT "Group" {
                  operating unit TV "TV" {
                    short TV
                  }
                  operating unit XR "X-ray"
                }
                """);
        gives("""
                business group HT "Group" {
                  operating unit TV "TV"
                }
                """, "create | HR organization | business-group:HT |  | STAFF | Staff | ", """
                business group HT "Group" {
                  operating unit TV "TV"

                  hr organization STAFF "Staff"
                }
                """);
    }

    @Test
    void whatSomebodyKeepsApartStaysApart() {
        gives("""
                ledger A "A" { currency CNY }

                // For consolidation.
                ledger B "B" { currency USD }
                """, "create | ledger |  |  | C | C | ", """
                ledger A "A" { currency CNY }

                // For consolidation.
                ledger B "B" { currency USD }

                ledger C "C"
                """);
        gives("""
                business group HT "Group" {
                  operating unit TV "TV"

                  operating unit XR "X-ray"
                }
                """, "create | operating unit | business-group:HT |  | PC | PC | ", """
                business group HT "Group" {
                  operating unit TV "TV"

                  operating unit XR "X-ray"

                  operating unit PC "PC"
                }
                """);
    }

    @Test
    void behindWhatIsNoDeclaration() {
        gives("""
                // SPDX-License-Identifier: EPL-2.0
                template IN_GROUP for responsibility { in PO }
                """, "create | location |  |  | HZ | 杭州 | ", """
                // SPDX-License-Identifier: EPL-2.0
                template IN_GROUP for responsibility { in PO }

                location HZ "杭州"
                """);
    }

    @Test
    void theEnterpriseBehindTheCommentsOfTheFile() {
        gives("""
                // Huatai Machinery, in Hangzhou and Foshan.

                ledger HT "Books"
                """, "create | enterprise |  |  |  | 华泰 | ", """
                // Huatai Machinery, in Hangzhou and Foshan.

                enterprise "华泰"

                ledger HT "Books"
                """);
        gives("// SPDX-License-Identifier: EPL-2.0\n", "create | enterprise |  |  |  | 华泰 | ", """
                // SPDX-License-Identifier: EPL-2.0
                enterprise "华泰"
                """);
    }

    private static void gives(String before, String gesture, String after) {
        var hands = new Hands(before);
        hands.follow("pick | business-group:HT");
        hands.follow(gesture);
        assertThat(hands.text()).isEqualTo(after);
    }
}
