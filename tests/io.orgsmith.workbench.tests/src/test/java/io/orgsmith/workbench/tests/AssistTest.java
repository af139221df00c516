// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** What Ctrl+Space offers where. */
class AssistTest extends EditorScene {
    @Test
    void theWordsOfAClauseAreOfferedInItsBlock() throws Exception {
        editor.caretBehind("line of business \"televisions\"  at BJ");
        Driver.type(" ");
        assertThat(Popup.open(SWT.CTRL, ' '))
                .anyMatch(item -> item.startsWith("from"))
                .noneMatch(item -> item.startsWith("costing"))
                .noneMatch(item -> item.startsWith("default legal context"));
        Popup.take("from");
        assertThat(editor.text().getText()).contains("\"televisions\"  at BJ from ");
    }

    @Test
    void whatBeginsWithTheLettersIsOfferedFirst() throws Exception {
        editor.caretBehind("legal entity SZ_EL  at SZ");
        Driver.type(" calen");
        assertThat(Popup.open(SWT.CTRL, ' ')).first().isEqualTo("calendar");
        Popup.take("calendar");
        assertThat(editor.text().getText()).contains("at SZ calendar ");
    }

    @Test
    void aReferenceIsOfferedByItsKindAndNarrowedDownByLetters() throws Exception {
        editor.caretBehind("legal entities BJ_TV, SH_EL, ");
        assertThat(Popup.open(SWT.CTRL, ' '))
                .anyMatch(item -> item.startsWith("WH_MED  "))
                .noneMatch(item -> item.startsWith("TJ_DEPOT"))
                .noneMatch(item -> item.startsWith("CN"));
        Picture.take("assist");
        Driver.type("w");
        Driver.waitUntil("only those that fit are left", () -> Popup.items().size() == 1);
        Popup.take("WH_MED");
        assertThat(editor.text().getText()).contains("legal entities BJ_TV, SH_EL, WH_MEDSZ_EL");
    }

    @Test
    void aTemplateLeadsThroughItsPlacesByTab() throws Exception {
        editor.caretBehind("cost center CC_BJ_TV\n");
        Driver.type("sub");
        assertThat(Popup.open(SWT.CTRL, ' ')).anyMatch(item -> item.startsWith("subinventory …"));
        Popup.take("subinventory …");
        Driver.type("RAW");
        Driver.press(0, SWT.TAB);
        Driver.type("Parts");
        Picture.take("template");
        assertThat(editor.text().getText()).contains("subinventory RAW { description \"Parts\" }");
    }

    @Test
    void aWholeEntityIsFilledInWithWhatTheProjectHas() throws Exception {
        editor.caretBehind(
                "people group flexfield GH_PEOPLE_GROUP  cost allocation flexfield GH_COST_ALLOCATION\n  created by ORG_ADMIN\n");
        Driver.type("oper");
        assertThat(Popup.open(SWT.CTRL, ' ')).anyMatch(item -> item.startsWith("operating unit …"));
        Popup.take("operating unit …");
        Driver.type("PHONE");
        Driver.press(0, SWT.TAB);
        Driver.type("Telephones");
        assertThat(editor.text().getText())
                .contains("operating unit PHONE \"Telephones\" {", "business group GH\n", "ledger CN\n");
    }

    @Test
    void aCodeThatIsFreeIsOffered() throws Exception {
        editor.caretBehind("\"Beijing TV Plant\" code B01");
        for (int i = 0; i < "B01".length(); i++) {
            Driver.press(0, SWT.BS);
        }
        assertThat(Popup.open(SWT.CTRL, ' '))
                .anyMatch(item -> item.startsWith("S03"))
                .noneMatch(item -> item.startsWith("S01"));
        Popup.take("S03");
        assertThat(editor.text().getText()).contains("\"Beijing TV Plant\" code S03 like");
    }
}
