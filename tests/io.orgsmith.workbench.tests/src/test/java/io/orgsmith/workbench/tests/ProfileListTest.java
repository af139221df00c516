// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.workbench.explorer.property.ElementProperties;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.junit.jupiter.api.Test;

/** Profile options whose values are elements are chosen from a list of them, or typed by name or id. */
class ProfileListTest extends DrawnScene {
    @Override
    String start() {
        return """
                enterprise "Huatai" for ebs 12.2
                business group HT "Group" {
                  operating unit PUMPS "Pumps"
                }
                security profile ALL "All units"
                responsibility BUYER "Buyer" in PO { HR:User Type = "Own Type" }
                """;
    }

    @Test
    void aSecurityProfileIsChosen() throws Exception {
        var buyer = buyer();
        var line = line(buyer, "MO:Security Profile");
        var editor = editor(line);
        assertThat(combo(editor).getItems()).containsExactly("", "All units (ALL)", "Group (HT)");
        combo(editor).select(1);
        buyer.setPropertyValue(line.getId(), editor.getValue());
        Driver.waitUntil("it is written", () -> text().contains("MO:Security Profile = security profile ALL"));
    }

    @Test
    void aUnitIsTypedByItsName() throws Exception {
        var buyer = buyer();
        var line = line(buyer, "MO:Operating Unit");
        var editor = editor(line);
        combo(editor).setText("pumps");
        buyer.setPropertyValue(line.getId(), editor.getValue());
        Driver.waitUntil("it is written", () -> text().contains("MO:Operating Unit = operating unit PUMPS"));
    }

    /** What nobody offers is not lost by looking at the list. */
    @Test
    void wordsOfOnesOwnStay() throws Exception {
        var buyer = buyer();
        var line = line(buyer, "HR:User Type");
        var editor = editor(line);
        editor.setValue(buyer.getPropertyValue(line.getId()));
        assertThat(combo(editor).getText()).isEqualTo("Own Type");
        assertThat(combo(editor).getItems()).contains("HR User", "Own Type");
        buyer.setPropertyValue(line.getId(), editor.getValue());
        assertThat(text()).isEqualTo(start());
        assertThat(line(buyer, "GL:Data Access Set")
                        .createPropertyEditor(diagram.canvas().getParent()))
                .isInstanceOf(TextCellEditor.class);
    }

    private ElementProperties buyer() {
        var state = diagram.editor().drawing().state();
        return new ElementProperties(
                state, state.model().byId("responsibility:BUYER").orElseThrow());
    }

    private ComboBoxViewerCellEditor editor(IPropertyDescriptor line) {
        return (ComboBoxViewerCellEditor)
                line.createPropertyEditor(diagram.canvas().getParent());
    }

    private static CCombo combo(ComboBoxViewerCellEditor editor) {
        return (CCombo) editor.getControl();
    }

    private static IPropertyDescriptor line(ElementProperties properties, String name) {
        return Stream.of(properties.getPropertyDescriptors())
                .filter(each -> each.getDisplayName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
