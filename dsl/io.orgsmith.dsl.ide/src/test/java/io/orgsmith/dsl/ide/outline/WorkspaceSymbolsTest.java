// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.Marked;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WorkspaceSymbolsTest {
    private static final Marked GIVEN = Marked.of("""
            operating unit TV "电视机业务" en "Televisions"
            --- b.org
            operating unit XRAY "X 光机业务"
            template TV_PLANT for inventory organization { }
            """);

    @Test
    void byIdByNameAndByTheNameInAnotherLanguage() {
        assertThat(labels("tv")).containsExactly("TV 电视机业务", "TV_PLANT");
        assertThat(labels("业务")).containsExactly("TV 电视机业务", "XRAY X 光机业务");
        assertThat(labels("tele")).containsExactly("TV 电视机业务");
        assertThat(labels("")).hasSize(3);
    }

    @Test
    void noMoreThanWanted() {
        assertThat(WorkspaceSymbols.find(GIVEN.project(), "", 2, Locale.ENGLISH))
                .hasSize(2);
    }

    @Test
    void eachLeadsToItsId() {
        var found = WorkspaceSymbols.find(GIVEN.project(), "xray", 10, Locale.ENGLISH)
                .get(0);
        assertThat(found.spot().file()).hasToString("memory:/b.org");
        assertThat(found.spot().span().offset()).isEqualTo(15);
        assertThat(found.icon()).isEqualTo("operating-unit");
    }

    private static List<String> labels(String typed) {
        return WorkspaceSymbols.find(GIVEN.project(), typed, 10, Locale.ENGLISH).stream()
                .map(WorkspaceSymbols.Found::label)
                .toList();
    }
}
