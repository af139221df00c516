// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.Organizations;
import io.orgsmith.picture.notation.Theme;
import io.orgsmith.picture.notation.View;
import io.orgsmith.picture.scene.Scene;
import io.orgsmith.picture.scene.Scenes;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pictures as text for other programs. */
class TextFormatsTest {
    private static Scene scene(String text) {
        return new Scenes(Organizations.of(text), Locale.ENGLISH).of(View.STRUCTURE, Map.of());
    }

    private static final String SMALL = """
            ledger CN "人民币账" { currency CNY }
            legal entity BJ "北京" { ledger CN }
            operating unit TV "电视" { default legal context BJ  legal entities BJ }
            """;

    @Test
    void plantUml() {
        assertThat(PlantUmlText.of(scene(SMALL), Theme.LIGHT))
                .contains("rectangle \"人民币账\\n<size:11>primary ledger · CNY</size>\" as n1 #f6eef8;line:6b207a\n")
                .contains("n3 -[bold]-> n2 : default legal context\n")
                .contains("n2 --> n1 : keeps its books in\n")
                .endsWith("@enduml\n");
    }

    @Test
    void mermaid() {
        assertThat(MermaidText.of(scene(SMALL), Theme.LIGHT))
                .contains("  n1[\"人民币账<br/><small>primary ledger · CNY</small>\"]\n")
                .contains("  n3 ==>|\"default legal context\"| n2\n")
                .contains("  n2 -->|\"keeps its books in\"| n1\n")
                .contains("  class n1 ledger\n");
    }

    @Test
    void framesAreFrames() {
        var group = "business group G \"集团\" { operating unit TV \"电视\" }";
        assertThat(PlantUmlText.of(scene(group), Theme.DARK)).contains(" {\n  rectangle \"电视", "\n}\n");
        assertThat(MermaidText.of(scene(group), Theme.DARK)).contains("  subgraph n1 [\"集团", "\n  end\n");
    }

    @Test
    void noNameBreaksOutOfItsQuotes() {
        var hostile = scene("ledger CN \"a\\\" as x #red {\\\\n--<b>|]%% `end`\"");
        assertThat(PlantUmlText.of(hostile, Theme.LIGHT))
                .contains("\"a<U+0022> as x <U+0023>red <U+007B>")
                .doesNotContain("<b>", "%%", "{\n");
        assertThat(MermaidText.of(hostile, Theme.LIGHT))
                .contains("[\"a#34; as x #35;red #123;")
                .doesNotContain("<b>", "%%", "`");
    }

    @Test
    void nothingToShowIsAPictureAllTheSame() {
        assertThat(PlantUmlText.of(scene("enterprise \"E\""), Theme.LIGHT))
                .startsWith("@startuml")
                .endsWith("@enduml\n");
        assertThat(MermaidText.of(scene("enterprise \"E\""), Theme.LIGHT)).endsWith("flowchart LR\n");
    }
}
