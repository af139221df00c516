// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.databases.importing.MenuWords;
import org.junit.jupiter.api.Test;

/** Who never opens a terminal is told of menus. */
class MenuWordsTest {
    @Test
    void aCommandIsTheLineOfTheMenuThatDoesTheSame() {
        assertThat(MenuWords.of("the file is empty; begin with one that orgsmith template writes"))
                .isEqualTo("the file is empty; begin with one that File > Spreadsheet Template… writes");
    }

    @Test
    void allElseIsAsItWas() {
        assertThat(MenuWords.of("this cell must not be empty")).isEqualTo("this cell must not be empty");
    }
}
