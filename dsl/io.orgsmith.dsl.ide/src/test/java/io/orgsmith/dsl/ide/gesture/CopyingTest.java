// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.edit.TextEdits;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.model.org.Element;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is copied is declared once more, word by word, under ids of its own. */
class CopyingTest {
    private static final String P1 = "inventory-organization:P1";
    private static final String TV = "operating-unit:TV";

    private final Drawn drawn = Drawn.org("""
            business group G {
              operating unit TV "TV" {
                short TV
                inventory organization P1 "One" code P01 {
                  wip  // assembly
                  subinventory FG { description "Goods" }
                }
                inventory organization P2 "Two" { master organization P1 }
              }
              operating unit XRAY "X-ray"
            }
            inventory organization P3 "Three" { operating unit TV  master organization P1 }
            """);

    @Test
    void besideItselfItHasTheNextFreeId() {
        var copying = copying(null, P1);
        assertThat(drawn.after(copying.fix()).indent(-4)).contains("""
                inventory organization P4 "One 2" code P02 {
                  wip  // assembly
                  subinventory FG { description "Goods" }
                }
                inventory organization P2 "Two"
                """.stripTrailing());
        assertThat(copying.qualified()).containsExactly("inventory-organization:P4");
    }

    @Test
    void itGoesIntoWhatItIsPutOnto() {
        assertThat(drawn.after(copying("operating-unit:XRAY", P1, "inventory-organization:P2")
                        .fix()))
                .contains("""
                          operating unit XRAY "X-ray" {
                            inventory organization P4 "One 2" code P02 {
                              wip  // assembly
                              subinventory FG { description "Goods" }
                            }
                            inventory organization P5 "Two 2" { master organization P4 }
                          }
                        """);
    }

    @Test
    void whatNamesItsOwnerNamesWhatItIsPutOnto() {
        var after = drawn.after(
                copying("operating-unit:XRAY", "inventory-organization:P3").fix());
        assertThat(after)
                .contains("inventory organization P4 \"Three 2\" { operating unit XRAY  master organization P1 }");
    }

    @Test
    void whatIsInsideGoesAlongUnderOtherIds() {
        assertThat(drawn.after(copying(null, TV).fix()))
                .contains("  operating unit TV_2 \"TV 2\" {\n    short TV_2\n    inventory organization P4 \"One 2\"")
                .contains("    inventory organization P5 \"Two 2\" { master organization P4 }\n  }\n");
    }

    @Test
    void aSubinventoryKeepsItsIdElsewhere() {
        var copying = copying("inventory-organization:P2", "subinventory:P1.FG");
        assertThat(copying.qualified()).containsExactly("subinventory:P2.FG");
        assertThat(drawn.after(copying.fix())).contains("""
                    inventory organization P2 "Two" {
                      master organization P1
                      subinventory FG { description "Goods" }
                    }
                """);
    }

    @Test
    void whatStandsInTwoFilesIsCopiedInEach() {
        var other = URI.create("file:///p/other.org");
        var project = LanguageProject.parse(new TreeMap<>(Map.of(
                Drawn.FILE,
                "ledger CN \"Books\"\n",
                other,
                "// far behind\nlegal entity BJ \"Beijing\" { ledger CN }\n")));
        var model = EffectiveModel.resolve(project.documents(), ResolveOptions.AS_WRITTEN);
        var all = Stream.of("ledger:CN", "legal-entity:BJ")
                .map(id -> model.byId(id).orElseThrow())
                .toList();
        var edits = new Copying(project, model, all, null).fix().orElseThrow().edits();
        assertThat(TextEdits.apply(project.texts().get(other), edits.get(other)))
                .endsWith("{ ledger CN }\nlegal entity BJ_2 \"Beijing 2\" { ledger CN_2 }\n");
        assertThat(TextEdits.apply(project.texts().get(Drawn.FILE), edits.get(Drawn.FILE)))
                .isEqualTo("ledger CN \"Books\"\nledger CN_2 \"Books 2\"\n");
    }

    private Copying copying(String onto, String... ids) {
        List<Element> elements = Stream.of(ids).map(drawn::element).toList();
        return new Copying(drawn.project(), drawn.model(), elements, onto == null ? null : drawn.element(onto));
    }
}
