// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.picture.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the views show. */
class ViewTest {
    @ParameterizedTest
    @EnumSource
    void twoKindsOfOneColourDifferInShapeOrStandInEachOther(View view) {
        var shown = Arrays.stream(Entity.values()).filter(view::shows).toList();
        for (var one : shown) {
            for (var other : shown) {
                if (one != other && one.hue() == other.hue() && one.shape() == other.shape()) {
                    assertThat(new Icon(one).elements())
                            .as("%s and %s", one, other)
                            .isNotEqualTo(new Icon(other).elements());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void linesAreDrawnInSomeWay(View view) {
        assertThat(Relation.in(view)).isNotEmpty().allSatisfy(relation -> assertThat(relation.isLineIn(view))
                .as(relation.key())
                .isNotEqualTo(relation.isNestedIn(view)));
    }

    @ParameterizedTest
    @EnumSource
    void whatItShowsHasAColumn(View view) {
        assertThat(Entity.values())
                .allSatisfy(entity -> assertThat(view.column(entity) >= 0).isEqualTo(view.shows(entity)));
    }
}
