// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.property;

import io.orgsmith.dsl.ide.attribute.Attribute;
import io.orgsmith.dsl.ide.attribute.Complaint;
import io.orgsmith.workbench.explorer.Texts;
import java.util.Locale;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.PropertyDescriptor;

/** A line of the Properties view: a list where there is one to choose from, else a text. */
final class AttributeDescriptor extends PropertyDescriptor {
    private final ElementProperties properties;
    private final Attribute attribute;

    AttributeDescriptor(ElementProperties properties, Attribute attribute) {
        super(attribute, attribute.label(Locale.getDefault()));
        this.properties = properties;
        this.attribute = attribute;
        setDescription(properties.refusal().orElseGet(() -> attribute.hint(Locale.getDefault())));
        setValidator(value -> value instanceof String text ? complaint(text) : null);
    }

    @Override
    public CellEditor createPropertyEditor(Composite parent) {
        if (properties.refusal().isPresent()) {
            return null;
        }
        var editor =
                switch (attribute.form()) {
                    case FIXED -> null;
                    case FLAG, WORD, REFERENCE -> new ChoiceEditor(parent, properties.choices(attribute));
                    default -> new TextCellEditor(parent);
                };
        if (editor != null) {
            editor.setValidator(getValidator());
        }
        return editor;
    }

    private String complaint(String text) {
        return switch (attribute.form()) {
            case FLAG, WORD, REFERENCE -> Texts.of("choice.wrong", text, attribute.label(Locale.getDefault()));
            default -> Complaint.of(attribute, text, Locale.getDefault()).orElse(null);
        };
    }

    @Override
    public ILabelProvider getLabelProvider() {
        return LabelProvider.createTextProvider(value -> properties.shown(attribute));
    }
}
