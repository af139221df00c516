// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.model.org.OrgPackage.Literals;
import org.junit.jupiter.api.Test;

/** Ids for what is new. */
class ProposedIdTest {
    private final Drawn drawn = Drawn.org("""
            operating unit TV "TV"
            operating unit OU1 "First"
            """);

    @Test
    void latinLettersOfTheNameMakeTheId() {
        assertThat(proposed("X-ray Business")).isEqualTo("X_RAY_BUSINESS");
        assertThat(proposed("Xi'an & Wuhan")).isEqualTo("XI_AN_WUHAN");
        assertThat(proposed("光机 X2")).isEqualTo("X2");
    }

    @Test
    void whatIsTakenIsCounted() {
        assertThat(proposed("tv")).isEqualTo("TV_1");
    }

    @Test
    void aChineseNameGetsTheKindAndANumber() {
        assertThat(proposed("电视机业务")).isEqualTo("OU2");
        assertThat(proposed("")).isEqualTo("OU2");
    }

    @Test
    void noIdIsLongerThanPeopleType() {
        assertThat(proposed("The very long name of an operating unit somewhere"))
                .hasSizeLessThanOrEqualTo(30);
    }

    private String proposed(String name) {
        return ProposedId.of(new Creation(drawn.project(), drawn.model(), Literals.OPERATING_UNIT, null), name);
    }
}
