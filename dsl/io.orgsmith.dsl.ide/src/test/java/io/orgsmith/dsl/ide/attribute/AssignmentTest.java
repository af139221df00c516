// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.Element;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    private static final String TEXT = """
            ledger CN "Books"
            ledger US "Other books"
            legal entity BJ "Beijing" { ledger CN }
            operating unit TV "TV" {
              ledger CN  legal entities BJ

              // the first plant
              inventory organization P1 "Plant" code P01 {
                calendar WORK
              }  // and last
            }
            operating unit XRAY "X-ray" { ledger US }
            inventory organization P2 "Other" { operating unit TV }
            """;

    private final Edited text = Edited.org(TEXT);

    @Test
    void whatIsDeclaredInsideItsOwnerMovesWithItsComments() {
        assertThat(moved("P1", "TV", "XRAY")).contains("""
            operating unit TV "TV" {
              ledger CN  legal entities BJ
            }
            operating unit XRAY "X-ray" {
              ledger US
              // the first plant
              inventory organization P1 "Plant" code P01 {
                calendar WORK
              }  // and last
            }
            """);
    }

    @Test
    void whatNamesItsOwnerNamesTheOther() {
        assertThat(moved("P2", "TV", "XRAY")).endsWith("\"Other\" { operating unit XRAY }\n");
        assertThat(moved("TV", "CN", "US")).contains("  ledger US  legal entities BJ\n");
    }

    @Test
    void aCompanyLeavesOneUnitForAnother() {
        assertThat(moved("BJ", "TV", "XRAY"))
                .contains("  ledger CN\n")
                .contains("\"X-ray\" { ledger US  legal entities BJ }");
    }

    @Test
    void onlyWhatMakesSenseIsOffered() {
        assertThat(assignment("P1").targets(text.element("TV")))
                .extracting(Element::getId)
                .containsExactly("XRAY");
        assertThat(assignment("P1").takes(text.element("CN")))
                .as("a plant has its ledger from its unit")
                .isFalse();
        assertThat(assignment("TV").takes(text.element("BJ"))).isFalse();
        assertThat(assignment("CN").takes(text.element("US")))
                .as("a primary ledger")
                .isFalse();
    }

    @Test
    void whatBelongsToNothingCanNameAnOwner() {
        var alone = Edited.org("business group G\ncost center CC \"Center\"\nvalue set CO { value 11 }\n");
        var center = new Assignment(alone.model(), alone.element("CC"));
        assertThat(center.targets(null)).extracting(Element::getId).containsExactly("G");
        assertThat(alone.after(center.move(null, alone.element("G"))))
                .contains("cost center CC \"Center\" { business group G }\n");
    }

    private String moved(String id, String from, String to) {
        return text.after(assignment(id).move(text.element(from), text.element(to)));
    }

    private Assignment assignment(String id) {
        return new Assignment(text.model(), text.element(id));
    }
}
