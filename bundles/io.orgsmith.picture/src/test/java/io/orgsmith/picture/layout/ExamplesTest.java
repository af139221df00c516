// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.layout;

import io.orgsmith.picture.Organizations;
import io.orgsmith.picture.notation.View;
import io.orgsmith.picture.scene.Scenes;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every view of every example is a picture in which one sees everything. */
class ExamplesTest {
    static Stream<Arguments> pictures() {
        return Stream.of("television", "four-factories", "two-dimensions", "conglomerate", "classic-11i")
                .flatMap(example -> Stream.of(View.values()).map(view -> Arguments.of(example, view)));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void isClear(String example, View view) {
        var drawn = Drawn.of(new Scenes(Organizations.example(example), Locale.ENGLISH).of(view, Map.of()));
        drawn.figuresAreApart();
        drawn.namesFit();
        drawn.linesAreClear();
    }
}
