// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A large collection is made once for all who ask for it: none of them may change what the next one sees. */
class LargeCollectionsTest {
    private final SampleModel model = new SampleModel();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "including('x')",
                "excluding('v7')",
                "append('x')",
                "prepend('x')",
                "union(OrderedSet{'x'})",
                "select(v | v <> 'v7')",
                "asSet()->including('x')",
                "asSequence()->append('x')",
                "asOrderedSet()->insertAt(1, 'x')",
                "sortedBy(v | v)",
                "asBag()->including('x')"
            })
    void noOperationChangesIt(String operation) {
        model.add("LegalEntity", "E", "values", values(100));

        assertThat(Rules.failing(
                        "LegalEntity",
                        "values->" + operation + "->size() >= 99 and values->size() = 100 and values->at(8) = 'v7'",
                        model))
                .isEmpty();
    }

    @Test
    void eachElementSeesItsOwn() {
        model.add("LegalEntity", "E1", "values", values(100));
        model.add("LegalEntity", "E2", "values", values(50));
        model.add("LegalEntity", "E3", "values", values(3));

        assertThat(Rules.failing("LegalEntity", "values->size() = 50 or values->size() = 3", model))
                .containsExactly("E1");
    }

    private static List<String> values(int count) {
        return IntStream.range(0, count).mapToObj(i -> "v" + i).toList();
    }
}
