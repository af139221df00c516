// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.property;

import io.orgsmith.dsl.ide.attribute.Part;
import java.util.Locale;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.PropertyDescriptor;

/** A line of the Properties view for a default account or a profile value. */
final class PartDescriptor extends PropertyDescriptor {
    private final ElementProperties properties;
    private final Part part;

    PartDescriptor(ElementProperties properties, Part part) {
        super(part, part.label(Locale.getDefault()));
        this.properties = properties;
        this.part = part;
    }

    @Override
    public CellEditor createPropertyEditor(Composite parent) {
        if (properties.refusal().isPresent()) {
            return null;
        }
        var choices = properties.choices(part);
        return choices.isEmpty() ? new TextCellEditor(parent) : new ChoiceEditor(parent, choices);
    }

    @Override
    public ILabelProvider getLabelProvider() {
        return LabelProvider.createTextProvider(value -> properties.shown(part));
    }
}
