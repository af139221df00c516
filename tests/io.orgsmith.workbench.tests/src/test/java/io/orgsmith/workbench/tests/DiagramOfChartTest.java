// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.picture.notation.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The diagram of what has no figure is that of the ledgers that use it. */
class DiagramOfChartTest extends DiagramScene {
    private static final String OTHER = "ledger:OTHER";

    @BeforeEach
    void anotherLedger() throws Exception {
        example.replace("accounting.org", "\nledger CN", "\nledger OTHER \"Other\"\n\nledger CN");
        Driver.waitUntil("it is there", () -> diagram.shows(OTHER));
    }

    @Test
    void ofAChart() throws Exception {
        showsTheLedgerOf("chart-of-accounts:GH_COA");
    }

    @Test
    void ofASegment() throws Exception {
        showsTheLedgerOf("segment:GH_COA.COMPANY");
    }

    @Test
    void ofAValueSet() throws Exception {
        showsTheLedgerOf("value-set:GH_COST_CENTER");
    }

    private void showsTheLedgerOf(String id) throws Exception {
        var shown = Diagram.open(example.project(), id);
        Driver.waitUntil("the ledger is there", () -> shown.shows("ledger:CN"));
        assertThat(shown.editor().sight().view()).isEqualTo(View.ACCOUNTING);
        assertThat(shown.shows(OTHER)).isFalse();
    }

    @Test
    void theMenuOfTheTextOpensIt() throws Exception {
        var editor = OrgEditor.open(example.file("accounting.org"));
        editor.caretBehind("chart of accounts GH");
        ContextMenu.choose(editor.text(), "Open Diagram");
        Driver.waitUntil("it is open", () -> Diagram.active().shows("ledger:CN"));
        assertThat(Diagram.active().editor().getTitle()).isEqualTo("GH_COA");
        assertThat(Diagram.active().shows(OTHER)).isFalse();
    }
}
