// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.assist;

import static io.orgsmith.dsl.ide.assist.Assist.labels;
import static io.orgsmith.dsl.ide.assist.Assist.one;
import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.Marked;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
    @Test
    void aWholeDeclarationFilledInWithWhatTheProjectHas() {
        var given = "business group GH\nledger CN\nlegal entity BJ\n|";
        assertThat(one(given, "operating unit …", Locale.ENGLISH).insert()).isEqualTo("""
                operating unit ${1:ID} "${2:name}" {
                  business group ${3:GH}
                  ledger ${4:CN}
                  legal entities ${5:BJ}
                  default legal context ${5}$0
                }""");
        assertThat(one(given, "operating unit …", Locale.SIMPLIFIED_CHINESE).insert())
                .contains("${2:业务名称}");
    }

    @Test
    void aNewInventoryOrganizationGetsTheNextFreeCode() {
        assertThat(one("inventory organization P code B07\n|", "inventory organization …", Locale.ENGLISH)
                        .insert())
                .contains("code ${3:B08}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyTemplateReadsAsItStands(String language) {
        var ground = "business group BG\nledger L\nlegal entity LE\nchart of accounts COA\n"
                + "value set VS\nlocation LO\noperating unit OU\nsecurity profile SP\nresponsibility RE\nhr organization PARENT\nhr organization CHILD\n";
        var templates = Assist.at(ground + "|", Locale.forLanguageTag(language)).stream()
                .filter(Proposal::isTemplate)
                .toList();
        assertThat(templates).hasSizeGreaterThan(12);
        for (var template : templates) {
            var text = template.insert()
                    .replaceAll("\\$\\{1:?[^}]*}", "X1")
                    .replaceAll("\\$\\{\\d:([^}]*)}", "$1")
                    .replaceAll("\\$\\{\\d}", "LE")
                    .replace("$0", "");
            var given = Marked.of(ground + text);
            assertThat(given.project().problems()).as(text).isEmpty();
        }
    }

    @Test
    void nestedDeclarationsHaveTheirs() {
        assertThat(labels("inventory organization P {\n  sub|\n}")).contains("subinventory", "subinventory …");
    }
}
