// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StepTableTest {
    private static final StepTable TABLE = StepTable.of(
            "Object",
            List.of("11", "12"),
            List.of(
                    List.of(new StepValue("Code", "11", true), new StepValue("Name", "Bei|jing", true)),
                    List.of(
                            new StepValue("Code", "12", true),
                            new StepValue("Name", "Shanghai", true),
                            new StepValue("To", "2030-12-31", false))));

    @Test
    void aFieldThatOneObjectHasIsAColumnForAll() {
        assertThat(TABLE.columns()).containsExactly("Object", "Name", "To");
        assertThat(TABLE.rows())
                .containsExactly(List.of("11", "Bei|jing", ""), List.of("12", "Shanghai", "2030-12-31 *"));
    }

    @Test
    void eachRowOfTheChecklistHasABox() {
        assertThat(ManualDocument.write(List.of(step()), Texts.in(Locale.ENGLISH)))
                .contains("""

                        | ☐ | Object | Name | To |
                        |---|---|---|---|
                        | ☐ | 11 | Bei\\|jing |  |
                        | ☐ | 12 | Shanghai | 2030-12-31 \\* |

                        """);
    }

    @Test
    void eachRowOfThePageHasABox() {
        assertThat(ManualPage.write(List.of(step()), Texts.in(Locale.ENGLISH)))
                .containsSubsequence(
                        "<th></th><th>Object</th><th>Name</th><th>To</th>",
                        "<tr><td><input type=\"checkbox\"></td><td>11</td><td>Bei|jing</td><td></td></tr>",
                        "<td>2030-12-31 *</td></tr>\n</table>");
    }

    private static ManualStep step() {
        return new ManualStep(
                1, "Segment value: COMPANY (2)", "General Ledger", "Mind this.", List.of(), TABLE, "", "");
    }
}
