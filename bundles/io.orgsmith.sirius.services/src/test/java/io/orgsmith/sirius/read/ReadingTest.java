// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.dsl.resource.OrgTexts;
import io.orgsmith.sirius.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a session means is read once for each text, and is always that of the objects that the session holds now. */
class ReadingTest {
    private static final String TEXT = "business group HT \"Group\"\noperating unit TV \"Television\"\n";

    @Test
    void asLongAsNothingChangesNothingIsReadAgain(@TempDir Path folder) {
        var session = Session.of(folder, TEXT);
        assertThat(session.organization()).isSameAs(session.organization());
    }

    @Test
    void anotherTextIsReadAndIsThatOfTheNewObjects(@TempDir Path folder) {
        var session = Session.of(folder, TEXT);
        var before = session.organization();
        change(session, TEXT + "ledger CN \"Books\"\n");
        assertThat(session.organization()).isNotSameAs(before);
        assertThat(declared(session, "ledger:CN")).hasSize(1);
        assertThat(session.organization().declared(session.at("operating-unit:TV")))
                .hasSize(1);
    }

    /** As undo does it: the model of the text before is put back. */
    @Test
    void theModelBeforeIsKnownAgainOnceItIsPutBack(@TempDir Path folder) {
        var session = Session.of(folder, TEXT);
        List<EObject> before = List.copyOf(session.file().getContents());
        var unit = session.at("operating-unit:TV");
        session.organization();
        change(session, TEXT.replace("Television", "TV"));
        session.organization();
        session.file().getContents().clear();
        session.file().getContents().addAll(before);
        assertThat(session.organization().declared(unit)).hasSize(1);
    }

    @Test
    void theSameTextReadAnewIsThatOfTheNewObjects(@TempDir Path folder) {
        var session = Session.of(folder, TEXT);
        var old = session.at("operating-unit:TV");
        assertThat(session.organization().declared(old)).hasSize(1);
        change(session, TEXT);
        assertThat(declared(session, "operating-unit:TV")).hasSize(1);
        assertThat(session.organization().declared(old)).isEmpty();
    }

    @Test
    void aTextThatCannotBeReadLeavesThePictureOfTheLastOne(@TempDir Path folder) {
        var session = Session.of(folder, TEXT);
        var before = session.organization();
        change(session, TEXT + "operating unit {{{\n");
        assertThat(session.organization().model()).isSameAs(before.model());
    }

    private static List<?> declared(Session session, String id) {
        return session.organization().declared(session.at(id));
    }

    private static void change(Session session, String text) {
        OrgTexts.set(session.set(), Map.of(session.file(), text));
    }
}
