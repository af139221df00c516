// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * An example drawn into an empty file by somebody who writes no line of text: one factory, or all four of them with
 * {@code -Dorgsmith.drawn=four-factories}, in which the rules find nothing.
 */
class FourFactoriesByMouseTest extends DrawnScene {
    private static final String DRAWN = System.getProperty("orgsmith.drawn");

    @Override
    String start() {
        return "";
    }

    @Test
    void theTextReadsAsIfAnExpertHadTypedIt() throws Exception {
        var sheet = new PropertySheet(Properties.open());
        page.activate(diagram.editor());
        var script = new GestureScript(new Modeler(diagram), sheet);
        for (var line : resource(DRAWN + ".gestures").lines().toList()) {
            script.follow(line);
            look();
        }
        Picture.take("drawn-by-mouse");
        assertThat(text()).isEqualTo(resource(DRAWN + ".org"));
        if (DRAWN.equals("four-factories")) {
            assertThat(diagram.editor().drawing().state().snapshot().diagnostics())
                    .isEmpty();
        }
    }

    /** Those of the same gestures without a window. */
    private static String resource(String name) throws Exception {
        var gestures = "dsl/io.orgsmith.dsl.ide/src/test/resources/io/orgsmith/dsl/ide/gesture";
        return Files.readString(Path.of(System.getProperty("orgsmith.examples"))
                .resolveSibling(gestures)
                .resolve(name));
    }
}
