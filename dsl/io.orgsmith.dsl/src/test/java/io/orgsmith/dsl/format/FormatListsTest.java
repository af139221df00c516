// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lists, colons and signs. */
class FormatListsTest {
    @Test
    void aListGoesOnWhereItsAuthorBrokeIt() {
        assertThat(OrgFormatter.format("operating unit A { legal entities B,\nC, D }"))
                .isEqualTo("operating unit A {\n  legal entities B,\n      C, D\n}\n");
    }

    @Test
    void butNotBeforeItsFirstValue() {
        assertThat(OrgFormatter.format("operating unit A { legal entities\nB , C }"))
                .isEqualTo("operating unit A {\n  legal entities B, C\n}\n");
    }

    @Test
    void profileNamesHaveNoBlankAtTheColon() {
        assertThat(OrgFormatter.format("responsibility R { HR : Security Profile=\"x\" }"))
                .isEqualTo("responsibility R { HR:Security Profile = \"x\" }\n");
    }

    @Test
    void otherColonsHaveOneBehind() {
        assertThat(OrgFormatter.format("organization hierarchy H { under G:A,B }"))
                .isEqualTo("organization hierarchy H { under G: A, B }\n");
    }

    @Test
    void equalsSignsHaveOneOnBothSides() {
        assertThat(OrgFormatter.format("profiles at site { A=Yes }")).isEqualTo("profiles at site { A = Yes }\n");
        assertThat(OrgFormatter.format("enterprise G \"x\" { setting A=1,2 }"))
                .isEqualTo("enterprise G \"x\" { setting A = 1, 2 }\n");
    }

    @Test
    void textsAreNeverTouched() {
        assertThat(OrgFormatter.format("location L { city \"a  ,  b{ }\" }"))
                .isEqualTo("location L { city \"a  ,  b{ }\" }\n");
    }
}
