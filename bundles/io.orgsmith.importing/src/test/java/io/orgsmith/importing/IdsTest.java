// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ids are what people call things already, as far as the language can read it as one word. */
class IdsTest {
    @ParameterizedTest
    @CsvSource({
        "Vision Operations, Vision_Operations",
        "X 光机业务（北京）, X_光机业务_北京",
        "华泰集团, 华泰集团",
        "A&B  Co., A_B_Co",
        "V1.2-a, V1.2-a",
        "Yes, Yes_",
        "'-.-', ''",
        "'  ', ''"
    })
    void anIdIsMadeOfTheLettersOfAName(String name, String id) {
        assertThat(Ids.asId(name)).isEqualTo(id);
    }

    @Test
    void twoNamesThatReadAlikeGetIdsOfTheirOwn() {
        var ids = new Ids();
        assertThat(ids.part("coa", "Cost Center", "segment")).isEqualTo("Cost_Center");
        assertThat(ids.part("coa", "Cost-Center", "segment")).isEqualTo("Cost-Center");
        assertThat(ids.part("coa", "Cost  Center", "segment")).isEqualTo("Cost_Center_2");
        assertThat(ids.part("other", "Cost Center", "segment")).isEqualTo("Cost_Center");
    }

    @Test
    void aLongNameGivesAShortId() {
        assertThat(Ids.asId("Vision Operations of " + "X".repeat(200)))
                .hasSize(110)
                .startsWith("Vision_Operations_of_X");
        assertThat(Ids.asId("京".repeat(80))).isEqualTo("京".repeat(36));
    }

    @Test
    void aNameWithoutALetterGetsOneThatTellsWhatItIs() {
        assertThat(new Ids().part("coa", "///", "segments")).isEqualTo("segments");
    }

    @Test
    void organizationsOfTheSameNameInTwoGroupsAreToldApart() {
        var texts = Given.imported(Given.setUp("""
                business group A "甲" { hr organization P1 "人事部" }
                business group B "乙" { hr organization P2 "人事部" }
                """));
        assertThat(texts.get("business-group-A.org")).contains("hr organization 人事部_2 \"人事部\"");
        assertThat(texts.get("business-group-B.org")).contains("imported hr organization 人事部\n");
    }
}
