// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.orgsmith.sirius.Session;
import io.orgsmith.sirius.tool.RefusedGesture;
import java.nio.file.Path;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cross-table of responsibilities and operating units. */
class AccessCellsTest {
    private static final String TEXT = """
            business group HT "Group"
            operating unit TV "Television" { business group HT }
            operating unit XR "X-ray" { business group HT }
            security profile ONE "One" { business group HT  organizations TV }
            security profile ALL "All" { business group HT  all organizations }
            responsibility BUY "Buyer" in PO { MO:Security Profile = ONE  MO:Default Operating Unit = TV }
            responsibility SELL "Seller" in ONT { MO:Operating Unit = XR }
            responsibility AUDIT "Auditor" in GL { MO:Security Profile = ALL }
            responsibility NEW "New" in AP
            """;

    private final AccessCells cells = new AccessCells();
    private Session session;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = Session.of(folder, TEXT);
    }

    @Test
    void aCellShowsWhatIsReachedAndTheDefault() {
        assertThat(cells.access(who("BUY"), unit("TV"))).isEqualTo("★");
        assertThat(cells.access(who("BUY"), unit("XR"))).isEmpty();
        assertThat(cells.access(who("SELL"), unit("XR"))).isEqualTo("●");
        assertThat(cells.reachedUnits(who("AUDIT"))).containsExactly(unit("TV"), unit("XR"));
        assertThat(cells.reachedUnits(who("NEW"))).isEmpty();
    }

    @Test
    void aUnitIsAddedToTheListOfTheSecurityProfile() {
        cells.addAccess(who("BUY"), unit("XR"));
        assertThat(session.text()).isEqualTo(TEXT.replace("organizations TV }", "organizations TV, XR }"));
    }

    @Test
    void withoutSuchAListItIsTheOnlyUnit() {
        cells.addAccess(who("NEW"), unit("XR"));
        assertThat(session.text()).isEqualTo(TEXT.replace("in AP\n", "in AP { MO:Operating Unit = XR }\n"));
    }

    @Test
    void aStarMakesItTheDefault() {
        cells.makeDefaultUnit(who("AUDIT"), unit("XR"));
        assertThat(session.text())
                .isEqualTo(TEXT.replace(
                        "MO:Security Profile = ALL }", "MO:Security Profile = ALL  MO:Default Operating Unit = XR }"));
    }

    @Test
    void anEmptyCellTakesAwayTheDefaultFirstAndThenTheAccess() {
        cells.removeAccess(who("BUY"), unit("TV"));
        assertThat(session.text()).isEqualTo(TEXT.replace("  MO:Default Operating Unit = TV", ""));
        cells.removeAccess(who("BUY"), unit("TV"));
        assertThat(session.text()).doesNotContain("organizations TV");
        cells.removeAccess(who("SELL"), unit("XR"));
        assertThat(cells.reachedUnits(who("SELL"))).isEmpty();
    }

    @Test
    void whatACellShowsAlreadyIsNotSaidAgain() {
        cells.makeDefaultUnit(who("BUY"), unit("TV"));
        cells.addAccess(who("BUY"), unit("TV"));
        cells.addAccess(who("AUDIT"), unit("XR"));
        cells.removeAccess(who("NEW"), unit("XR"));
        assertThat(session.text()).isEqualTo(TEXT);
    }

    /** All organizations are no list from which one could be taken. */
    @Test
    void whatCannotBeTakenAwayHereIsNotPassedOverInSilence() {
        assertThatThrownBy(() -> cells.removeAccess(who("AUDIT"), unit("XR"))).isInstanceOf(RefusedGesture.class);
        assertThat(session.text()).isEqualTo(TEXT);
    }

    private EObject who(String id) {
        return session.at("responsibility:" + id);
    }

    private EObject unit(String id) {
        return session.at("operating-unit:" + id);
    }
}
