// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.sirius.Session;
import java.nio.file.Path;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures show the same element after each gesture, and one undo takes text and figures back together. */
class ViewsTest {
    private Session session;
    private Drawn drawn;
    private EObject unit;
    private EObject plant;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = Session.of(folder, Structure.TEXT);
        drawn = new Drawn(session);
        unit = drawn.figure(session.at("operating-unit:TV"));
        plant = drawn.figure(session.at("inventory-organization:PLANT"));
    }

    @Test
    void aFigureFollowsItsElementIntoTheNewText() {
        new Editing().rename(session.at("operating-unit:TV"), "TVs");
        assertThat(drawn.target(unit)).isSameAs(session.at("operating-unit:TV"));
        assertThat(drawn.target(plant)).isSameAs(session.at("inventory-organization:PLANT"));
    }

    @Test
    void theFigureOfWhatIsGoneShowsNothingOfTheFile() {
        new Editing().erase(session.at("inventory-organization:PLANT"));
        assertThat(((EObject) drawn.target(plant)).eResource()).isNull();
        assertThat(drawn.target(unit)).isSameAs(session.at("operating-unit:TV"));
    }

    @Test
    void undoTakesTextAndFiguresBackAndRedoBringsThemAgain() {
        var before = session.at("operating-unit:TV");
        var recorder = new ChangeRecorder(session.set());
        new Editing().erase(session.at("inventory-organization:PLANT"));
        var after = session.text();
        var change = recorder.endRecording();
        change.applyAndReverse();
        assertThat(session.text()).isEqualTo(Structure.TEXT);
        assertThat(session.at("operating-unit:TV")).isSameAs(before);
        assertThat(drawn.target(unit)).isSameAs(before);
        assertThat(drawn.target(plant)).isSameAs(session.at("inventory-organization:PLANT"));
        change.applyAndReverse();
        assertThat(session.text()).isEqualTo(after);
    }
}
