// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The four factories of the examples, drawn into an empty file: the text reads as if an expert had typed it. */
class FourFactoriesTest {
    @Test
    void theTextIsThatOfAnExpert() throws IOException {
        draw("four-factories");
    }

    /** What the tests of the workbench draw by mouse in each run. */
    @Test
    void soIsThatOfOneOfThem() throws IOException {
        draw("one-factory");
    }

    private static void draw(String name) throws IOException {
        var hands = new Hands("");
        resource(name + ".gestures").lines().forEach(hands::follow);
        assertThat(hands.text()).isEqualTo(resource(name + ".org"));
    }

    private static String resource(String name) throws IOException {
        try (var in = FourFactoriesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
