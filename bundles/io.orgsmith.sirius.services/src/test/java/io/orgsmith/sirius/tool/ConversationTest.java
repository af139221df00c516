// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.orgsmith.sirius.Session;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who makes a gesture that is not carried out hears why, and the text stays as it is. */
class ConversationTest {
    private final Locale before = Locale.getDefault();
    private Session session;
    private Talk talk;

    @BeforeEach
    void open(@TempDir Path folder) {
        Locale.setDefault(Locale.ENGLISH);
        session = Session.of(folder, Structure.TEXT);
        talk = Talk.in(session, null, -1);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void whatCannotBelongThereSaysWhereToClick() {
        new StructureCreation().createSubinventory(session.document());
        assertThat(talk.heard)
                .containsExactly("No subinventory can be declared here: click the figure that it belongs to.");
        assertThat(session.text()).isEqualTo(Structure.TEXT);
    }

    @Test
    void inChineseItSpeaksChinese() {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        new AccountingCreation().createSegmentValue(session.document());
        assertThat(talk.heard).singleElement().asString().startsWith("还不能声明").contains("没有它可以归属的对象");
    }

    @Test
    void whatCannotBeMovedThereSaysSo() {
        new Editing().assign(session.at("business-group:HT"), session.at("operating-unit:XR"));
        assertThat(talk.heard).containsExactly("“Group” cannot belong to “X-ray”.");
        assertThat(session.text()).isEqualTo(Structure.TEXT);
    }

    @Test
    void whatBelongsNowhereIsDeclaredBeside() {
        new AccountingCreation().createLedger(session.at("legal-entity:BJ"));
        assertThat(talk.heard)
                .containsExactly(
                        "No ledger can be declared in “Beijing”: click the empty part of the diagram, or what it belongs to.");
    }

    @Test
    void aLineThatIsThereIsNotDrawnTwice() {
        new StructureConnections()
                .connectOperatingUnitLegalEntities(session.at("operating-unit:TV"), session.at("legal-entity:BJ"));
        assertThat(talk.heard)
                .containsExactly("“Television” has this relation to “Beijing” already, or cannot have it.");
    }

    @Test
    void withoutAnybodyThereItIsAnException() {
        session.set().eAdapters().remove(talk);
        assertThatExceptionOfType(RefusedGesture.class)
                .isThrownBy(() -> new StructureCreation().createSubinventory(session.document()))
                .withMessageContaining("subinventory");
    }
}
