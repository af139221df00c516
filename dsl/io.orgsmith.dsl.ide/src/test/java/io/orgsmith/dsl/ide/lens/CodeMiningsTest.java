// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.lens;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.Marked;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CodeMiningsTest {
    private static final String TEXT = """
            legal entity BJ
            legal entity SH
            operating unit TV {
              legal entities BJ, SH   default legal context BJ
              inventory organization A
              inventory organization B { legal entity BJ }
            }
            operating unit IDLE
            --- b.org
            inventory organization C { operating unit TV }
            """;

    @Test
    void whatBelongsToADeclarationIsCountedOverAllFiles() {
        assertThat(shown(TEXT, Locale.ENGLISH)).isEqualTo("""
                legal entity BJ: 1 operating unit · 1 inventory organization
                legal entity SH: 1 operating unit
                operating unit TV {: 2 legal entities · 3 inventory organizations""");
    }

    @Test
    void inChinese() {
        assertThat(shown(TEXT, Locale.SIMPLIFIED_CHINESE)).endsWith("operating unit TV {: 2 个法律实体 · 3 个库存组织");
    }

    @Test
    void aLatinWordIsSetOffFromChinese() {
        assertThat(shown("business group BG {\n  hr organization A\n}\n", Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("business group BG {: 1 个 HR 组织");
    }

    @Test
    void aTemplateTellsWhoUsesIt() {
        assertThat(shown(
                        "template P for inventory organization { }\ninventory organization A like P\n", Locale.ENGLISH))
                .isEqualTo("template P for inventory organization { }: 1 inventory organization");
    }

    private static String shown(String text, Locale locale) {
        var given = Marked.of(text);
        return CodeMinings.of(given.project(), given.file(), locale).stream()
                .map(mining -> given.at(mining.at()).lines().findFirst().orElseThrow() + ": " + mining.text())
                .collect(Collectors.joining("\n"));
    }
}
