// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.Element;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is deleted goes with all that names it, and what is left can be read. */
class DeletionTest {
    private final Drawn drawn = Drawn.org("""
            ledger CN "Books"
            legal entity BJ "Beijing" { ledger CN }
            legal entity SH "Shanghai" { ledger CN }
            business group G "Group" {
              operating unit TV "TV" {
                ledger CN  legal entities BJ, SH
                default legal context BJ  // until May

                inventory organization P1 "Plant" { legal entity BJ
                  subinventory FG
                }
              }
              organization hierarchy H "H" {
                under business group G: TV
                under TV: P1
              }
            }
            responsibility BUYER "Buyer" in PO {
              MO:Operating Unit = TV
            }
            """);

    @Test
    void aCompanyLeavesTheListsThatNameIt() {
        assertThat(text("legal-entity:BJ"))
                .startsWith("ledger CN \"Books\"\nlegal entity SH")
                .contains("    ledger CN  legal entities SH\n")
                .doesNotContain("default legal context")
                .contains("inventory organization P1 \"Plant\" {\n      subinventory FG\n    }");
    }

    @Test
    void whatIsDeclaredInsideGoesAlong() {
        assertThat(deletion("operating-unit:TV").inside())
                .extracting(Element::getId)
                .containsExactly("P1", "FG");
        assertThat(text("operating-unit:TV"))
                .doesNotContain("P1")
                .doesNotContain("under ")
                .endsWith("responsibility BUYER \"Buyer\" in PO\n");
    }

    @Test
    void whatATemplateMadeInsideGoesAlong() {
        var plants = Drawn.org("""
                template PLANT for inventory organization { subinventory FG "Finished"  subinventory RAW }
                operating unit TV "TV" { inventory organization P1 "Plant" { like PLANT  subinventory MRB } }
                inventory organization P2 "Plant" { like PLANT }
                """);
        var unit = new Deletion(plants.project(), plants.model(), List.of(plants.element("operating-unit:TV")));
        assertThat(unit.inside())
                .extracting(plants.model()::fragment)
                .containsExactlyInAnyOrder(
                        "inventory-organization:P1",
                        "subinventory:P1.MRB",
                        "subinventory:P1.FG",
                        "subinventory:P1.RAW");
        assertThat(plants.after(unit.fix())).contains("template PLANT", "P2").doesNotContain("P1");
        var made = List.of(plants.element("subinventory:P1.FG"));
        assertThat(new Deletion(plants.project(), plants.model(), made).fix())
                .as("others have it, too")
                .isEmpty();
    }

    @Test
    void whoNamesItIsToldBefore() {
        assertThat(deletion("legal-entity:BJ").references())
                .extracting(link -> link.reference().getName())
                .containsExactly("legalEntities", "defaultLegalContext", "legalEntity");
    }

    @Test
    void severalGoTogether() {
        assertThat(text("legal-entity:BJ", "legal-entity:SH", "inventory-organization:P1"))
                .contains("    ledger CN\n")
                .doesNotContain("SH")
                .doesNotContain("FG");
    }

    @Test
    void aMemberLeavesItsHierarchy() {
        assertThat(text("inventory-organization:P1"))
                .contains("    under business group G: TV\n  }")
                .doesNotContain("under TV");
    }

    @Test
    void noEmptyBlockAndNoSecondEmptyLineIsLeft() {
        var group = Drawn.org("""
                legal entity BJ "Beijing"

                business group G "Group" {
                  short G

                  operating unit TV "TV"
                }

                security profile P "Plants" { business group G  operating units TV }
                environment DEV {
                  operating unit TV is "TV, for tests"
                }
                """);
        var unit = new Deletion(group.project(), group.model(), List.of(group.element("operating-unit:TV")));
        assertThat(group.after(unit.fix())).isEqualTo("""
                legal entity BJ "Beijing"

                business group G "Group" {
                  short G
                }

                security profile P "Plants" { business group G }
                environment DEV {}
                """);
        var all = new Deletion(group.project(), group.model(), List.of(group.element("business-group:G")));
        assertThat(group.after(all.fix())).isEqualTo("""
                legal entity BJ "Beijing"

                security profile P "Plants"
                environment DEV {}
                """);
    }

    /** Clauses side by side that go together leave neither blanks at the end of their line nor a line of blanks. */
    @Test
    void noBlanksAreLeftWhereSeveralClausesOfALineGo() {
        var text = """
                operating unit TV "TV" {
                  inventory organization P1 "Plant 1" code P01
                  inventory organization P2 "Plant 2" code P02 {
                    costing standard  master organization P1  costs of P1
                    wip
                  }
                  inventory organization P3 "Plant 3" code P03 {
                    master organization P1  costs of P1
                    wip
                  }
                  inventory organization P4 "Plant 4" code P04 { wip  master organization P1  costs of P1 }
                }
                """;
        var plants = Drawn.org(text);
        var plant =
                new Deletion(plants.project(), plants.model(), List.of(plants.element("inventory-organization:P1")));
        assertThat(plants.after(plant.fix())).isEqualTo("""
                operating unit TV "TV" {
                  inventory organization P2 "Plant 2" code P02 {
                    costing standard
                    wip
                  }
                  inventory organization P3 "Plant 3" code P03 {
                    wip
                  }
                  inventory organization P4 "Plant 4" code P04 { wip }
                }
                """);
    }

    private String text(String... ids) {
        return drawn.after(deletion(ids).fix());
    }

    private Deletion deletion(String... ids) {
        List<Element> elements = Stream.of(ids).map(drawn::element).toList();
        return new Deletion(drawn.project(), drawn.model(), elements);
    }
}
