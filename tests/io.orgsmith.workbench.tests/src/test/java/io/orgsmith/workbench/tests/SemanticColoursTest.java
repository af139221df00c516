// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Words have the colour of what they mean. */
class SemanticColoursTest extends EditorScene {
    @AfterEach
    void lightAgain() throws Exception {
        Theme.choose(Theme.LIGHT);
    }

    @Test
    void declarationsReferencesValuesAndNumbersDiffer() throws Exception {
        Driver.waitUntil("it is known what words mean", () -> has("TV \"", "declaration"));
        assertThat(editor.styleOf("TV \"").fontStyle).isEqualTo(SWT.BOLD);
        assertThat(has("BJ_TV, SH_EL", "reference")).isTrue();
        assertThat(has("automatic", "value")).isTrue();
        assertThat(has("2020-01-01", "number")).isTrue();
        assertThat(has("business group", "keyword")).isTrue();
        Picture.take("semantic-light");
    }

    @Test
    void anIdThatLeadsNowhereLooksSo() throws Exception {
        Driver.waitUntil("it is known what words mean", () -> has("BJ_TV, SH_EL", "reference"));
        editor.caretBehind("legal entities BJ_TV");
        Driver.type("x");
        Driver.waitUntil("it leads nowhere", () -> has("BJ_TVx", "unresolved"));
        assertThat(has("SH_EL", "reference")).isTrue();
    }

    @Test
    void theColoursStayWithTheirWordsWhileOneTypes() throws Exception {
        Driver.waitUntil("it is known what words mean", () -> has("BJ_TV, SH_EL", "reference"));
        editor.caretBehind("// SPDX");
        Driver.type("12345");
        assertThat(has("BJ_TV, SH_EL", "reference")).isTrue();
        assertThat(has("TV \"", "declaration")).isTrue();
    }

    @Test
    void theDarkThemeHasItsOwn() throws Exception {
        Driver.waitUntil("it is known what words mean", () -> has("BJ_TV, SH_EL", "reference"));
        var light = colour("reference");
        Theme.choose(Theme.DARK);
        Driver.waitUntil("the colour is another", () -> !colour("reference").equals(light));
        Driver.waitUntil("the words have it", () -> has("BJ_TV, SH_EL", "reference"));
        Picture.take("semantic-dark");
    }

    private boolean has(String words, String name) {
        return editor.styleOf(words).foreground.getRGB().equals(colour(name));
    }

    private static RGB colour(String name) {
        return JFaceResources.getColorRegistry().getRGB("io.orgsmith.workbench." + name);
    }
}
