// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A clause stands there where something else would follow without it, and nowhere else. */
class ClausesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "location 杭州 { country CN }",
                "location 杭州 { country CN  style CN }",
                "location 杭州 \"杭州\" en \"Hangzhou\" { country CN  address \"建设一路 12 号\", \"2 楼\"  city 杭州  postal code 310000 }",
                "location 旧仓库 { country CN  to 2020-12-31 }",
            })
    void aLocation(String text) {
        assertThat(Given.imported(Given.setUp(text)).get("enterprise.org")).endsWith("\n" + text + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "imported business group HT \"华泰\"",
                "imported business group HT \"华泰\" en \"Huatai\" from 2020-01-01 to 2030-12-31 { legislation CN }",
                "imported business group HT \"华泰\" { external  also hr organization }",
                "imported business group HT \"华泰\" from 2020-01-01 {\n  imported hr organization 人事部\n}",
                "imported business group HT \"华泰\" {\n  imported hr organization 人事部 from 2021-05-01 { cost center 110 }\n}",
            })
    void aBusinessGroup(String text) {
        assertThat(Given.imported(Given.setUp(text)).get("business-group-HT.org"))
                .isEqualTo(text + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "value set CO",
                "value set CO { format digits  size 3  uppercase  zero filled }",
                "value set CO {\n  value 11 \"甲\" en \"A\" disabled parent from 2020-01-01 to 2021-01-01\n  value 12\n}",
                "value set \"\" { size 2 }",
            })
    void aValueSet(String text) {
        var given = text.replace("value set \"\"", "value set X_2 \"X  2\"");
        assertThat(Given.imported(Given.setUp(given)).get("chart-of-accounts.org"))
                .isEqualTo(given + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "imported user CHEN \"陈\\\"丽\\\"\" from 2020-01-01",
                "imported user chen.li { user name \"chen.li@example.org\" }",
                "imported user CHEN {\n  HR:User Type = \"HR User\"\n}",
            })
    void aUser(String text) {
        var texts = Given.imported(Given.setUp(text));
        assertThat(texts.get("users.org")).contains(text.contains("@") ? "chen.li_example.org" : text);
    }
}
