// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.svg;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.picture.Organizations;
import io.orgsmith.picture.layout.LayoutEngine;
import io.orgsmith.picture.notation.Theme;
import io.orgsmith.picture.notation.View;
import io.orgsmith.picture.scene.Scenes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures to the last byte. {@code -Dorgsmith.golden.write=true} writes them anew; then look at them. */
class GoldenTest {
    private static final Path DOCS = Path.of("../../docs/pictures");
    private static final Path EDGE_CASES = Path.of("src/test/resources/pictures");

    static Stream<Arguments> examples() {
        return Stream.of("television", "four-factories")
                .flatMap(example -> Stream.of(View.values()).map(view -> Arguments.of(example, view)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesLookAsInTheDocuments(String example, View view) throws IOException {
        var svg = svg(Organizations.example(example), view, Theme.LIGHT, Locale.ENGLISH);
        compare(svg, DOCS.resolve(example + "-" + view.key() + ".svg"));
    }

    @ParameterizedTest
    @CsvSource({
        "empty, STRUCTURE, LIGHT",
        "one, STRUCTURE, DARK",
        "hostile, STRUCTURE, LIGHT",
        "long, STRUCTURE, PRINT",
        "long, ACCOUNTING, DARK",
        "rings, STRUCTURE, LIGHT",
        "rings, ACCESS, PRINT"
    })
    void edgeCasesLookAsTheyDid(String name, View view, Theme theme) throws IOException {
        var text = Files.readString(EDGE_CASES.resolve(name + ".org"));
        var svg = svg(Organizations.of(text), view, theme, Locale.SIMPLIFIED_CHINESE);
        compare(svg, EDGE_CASES.resolve("%s-%s-%s.svg".formatted(name, view, theme)));
    }

    private static String svg(EffectiveModel model, View view, Theme theme, Locale locale) {
        var scene = new Scenes(model, locale).of(view, Map.of());
        return SvgPicture.of(scene, new LayoutEngine().of(scene), theme);
    }

    private static void compare(String svg, Path golden) throws IOException {
        if (Boolean.getBoolean("orgsmith.golden.write")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, svg, StandardCharsets.UTF_8);
        }
        assertThat(svg).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }
}
