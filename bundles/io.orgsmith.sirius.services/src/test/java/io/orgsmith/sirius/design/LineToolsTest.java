// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.design;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.ide.gesture.Connection;
import io.orgsmith.picture.notation.Relation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Each line can be drawn, led to another figure at both ends, and taken away; nesting is drawn by dragging. */
class LineToolsTest {
    private final DesignFile file = DesignFile.read();

    @Test
    void eachCanBeTakenAwayAndLedElsewhereAtBothEnds() {
        var lines = file.elements()
                .filter(each -> each.getTagName().equals("edgeMappings"))
                .toList();
        assertThat(lines).hasSizeGreaterThan(15).allSatisfy(line -> {
            assertThat(line.getAttribute("deletionDescription")).endsWith("[name='disconnect']");
            assertThat(line.getAttribute("reconnections"))
                    .contains("[name='reconnect']")
                    .contains("[name='reconnectSource']");
        });
    }

    @Test
    void theTwoEndsAreLedByToolsOfTheirOwn() {
        assertThat(file.of("ReconnectEdgeDescription"))
                .extracting(tool -> tool.getAttribute("reconnectionKind"))
                .containsOnly("RECONNECT_TARGET", "RECONNECT_SOURCE")
                .hasSize(6);
    }

    @Test
    void eachIsOnlyDrawnWhereItCanBe() {
        assertThat(connects()).hasSizeGreaterThan(14).allSatisfy(tool -> {
            var relation = tool.getAttribute("name").substring("connect-".length());
            assertThat(Connection.of(Relation.valueOf(relation).key())).isPresent();
            assertThat(tool.getAttribute("precondition"))
                    .isEqualTo("aql:preSource.canConnect" + Names.camel(relation) + "(preTarget)");
        });
    }

    private List<Element> connects() {
        return file.of("EdgeCreationDescription");
    }
}
