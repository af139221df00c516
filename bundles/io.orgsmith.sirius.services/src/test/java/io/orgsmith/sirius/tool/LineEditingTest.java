// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.sirius.Session;
import java.nio.file.Path;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines that are there are taken away, or led to another figure. */
class LineEditingTest {
    private final Editing editing = new Editing();
    private Session session;
    private EObject line;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = Session.of(folder, Structure.TEXT);
        Talk.in(session, null, -1);
        var drawn = new Drawn(session);
        line = drawn.line(
                "OPERATING_UNIT_LEGAL_ENTITIES",
                drawn.figure(session.at("operating-unit:TV")),
                drawn.figure(session.at("legal-entity:BJ")));
    }

    @Test
    void aLineIsTakenAwayWithItsClause() {
        editing.disconnect(line);
        assertThat(session.text()).isEqualTo(Structure.TEXT.replace("  legal entities BJ\n", "\n"));
    }

    @Test
    void aLineIsLedToAnotherFigure() {
        editing.reconnect(line, session.at("legal-entity:SH"));
        assertThat(session.text()).isEqualTo(Structure.TEXT.replace("legal entities BJ\n", "legal entities SH\n"));
    }

    @Test
    void aLineBeginsAtAnotherFigureInOneEdit() {
        editing.reconnectSource(line, session.at("operating-unit:XR"));
        assertThat(session.text())
                .isEqualTo(Structure.TEXT
                        .replace("  legal entities BJ\n", "\n")
                        .replace("{ business group HT }", "{ business group HT  legal entities BJ }"));
    }

    @Test
    void aLineDoesNotBeginAtWhatCannotHaveIt() {
        editing.reconnectSource(line, session.at("ledger:CN"));
        assertThat(session.text()).isEqualTo(Structure.TEXT);
    }

    @Test
    void aLineIsNotLedToWhatItCannotName() {
        editing.reconnect(line, session.at("ledger:CN"));
        assertThat(session.text()).isEqualTo(Structure.TEXT);
    }

    @Test
    void whatIsNoLineOfTheDesignIsLeftAlone() {
        editing.disconnect(session.at("ledger:CN"));
        assertThat(session.text()).isEqualTo(Structure.TEXT);
    }
}
