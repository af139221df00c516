// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.Marked;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private static final String TEXT = """
            enterprise "光华集团" for ebs 12.2
            business group GH "光华集团" {
              operating unit TV "电视机业务" {
                inventory organization BJ "北京厂" { subinventory RAW }
              }
            }
            template PLANT for inventory organization { subinventory FG }
            environment TEST { }
            """;

    @Test
    void declarationsAreNestedAsTheyAreWritten() {
        assertThat(shown(outline(TEXT, Locale.ENGLISH), "")).isEqualTo("""
                光华集团 (enterprise)
                GH 光华集团 (business group)
                  TV 电视机业务 (operating unit)
                    BJ 北京厂 (inventory organization)
                      RAW (subinventory)
                PLANT (template)
                TEST (environment)
                """);
    }

    @Test
    void kindsAreInTheReadersLanguageAndIconsAreNot() {
        var group = outline(TEXT, Locale.SIMPLIFIED_CHINESE).get(1);
        assertThat(group.detail()).isEqualTo("业务组");
        assertThat(group.icon()).isEqualTo("business-group");
    }

    @Test
    void aSymbolKnowsItsTextAndItsId() {
        var given = Marked.of("// TV\noperating unit TV { }\n");
        var unit = Outline.of(given.project(), given.file(), Locale.ENGLISH).get(0);
        assertThat(given.at(unit.whole())).isEqualTo("operating unit TV { }");
        assertThat(given.at(unit.selection())).isEqualTo("TV");
    }

    @Test
    void aFilterKeepsWhatLeadsToWhatFits() {
        assertThat(shown(Outline.filter(outline(TEXT, Locale.ENGLISH), "raw"), ""))
                .isEqualTo("""
                GH 光华集团 (business group)
                  TV 电视机业务 (operating unit)
                    BJ 北京厂 (inventory organization)
                      RAW (subinventory)
                """);
        assertThat(Outline.filter(outline(TEXT, Locale.ENGLISH), "nowhere")).isEmpty();
    }

    @Test
    void whatCouldBeUnderstoodOfATextWithMistakes() {
        assertThat(shown(outline("location BJ { cuntry CN }\nlocation SH {", Locale.ENGLISH), ""))
                .isEqualTo("BJ (location)\nSH (location)\n");
    }

    private static List<Symbol> outline(String text, Locale locale) {
        var given = Marked.of(text);
        return Outline.of(given.project(), given.file(), locale);
    }

    private static String shown(List<Symbol> symbols, String indent) {
        var shown = new StringBuilder();
        for (var symbol : symbols) {
            shown.append(indent + symbol.label() + " (" + symbol.detail() + ")\n");
            shown.append(shown(symbol.children(), indent + "  "));
        }
        return shown.toString();
    }
}
