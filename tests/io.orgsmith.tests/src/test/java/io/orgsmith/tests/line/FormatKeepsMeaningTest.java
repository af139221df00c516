// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.format.OrgFormatter;
import io.orgsmith.plan.desired.Desired;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How a text is laid out, and over which files it is spread, makes no difference to what is planned. */
class FormatKeepsMeaningTest {
    static List<Example> examples() {
        return Example.WORKED;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aFormattedTextMeansTheSame(Example example) {
        var formatted = example.texts();
        formatted.replaceAll((file, text) -> OrgFormatter.format(text));
        assertThat(Desired.of(Example.model(formatted))).isEqualTo(Desired.of(example.model()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void allInOneFileMeansTheSame(Example example) {
        var all = String.join("\n", example.texts().values());
        var one = new TreeMap<>(Map.of(URI.create("memory:/all.org"), all));
        assertThat(Desired.of(Example.model(one))).isEqualTo(Desired.of(example.model()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theOrderOfTheFilesMakesNoDifference(Example example) {
        var names = example.texts().keySet().stream()
                .sorted(Comparator.reverseOrder())
                .toList();
        var renamed = new TreeMap<URI, String>();
        for (int i = 0; i < names.size(); i++) {
            renamed.put(URI.create("memory:/" + i + ".org"), example.texts().get(names.get(i)));
        }
        assertThat(Desired.of(Example.model(renamed))).isEqualTo(Desired.of(example.model()));
    }
}
