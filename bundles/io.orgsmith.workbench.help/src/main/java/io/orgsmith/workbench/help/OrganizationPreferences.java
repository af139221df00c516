// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.help;

import io.orgsmith.workbench.editor.CheckWhileTyping;
import io.orgsmith.workbench.editor.OrgTextEditor;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferenceLinkArea;
import org.eclipse.ui.preferences.IWorkbenchPreferenceContainer;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What Orgsmith does while its user writes. */
public final class OrganizationPreferences extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    private static final String COLOURS = "org.eclipse.ui.preferencePages.ColorsAndFonts";

    public OrganizationPreferences() {
        super(GRID);
        var store = new ScopedPreferenceStore(InstanceScope.INSTANCE, CheckWhileTyping.NODE);
        store.setDefault(CheckWhileTyping.PAUSE, CheckWhileTyping.USUAL_PAUSE);
        setPreferenceStore(store);
        setDescription(Texts.of("preferences.about"));
    }

    @Override
    public void init(IWorkbench workbench) {
        // The settings are all there is to know.
    }

    @Override
    protected void createFieldEditors() {
        var parent = getFieldEditorParent();
        var pause = new IntegerFieldEditor(CheckWhileTyping.PAUSE, Texts.of("preferences.delay"), parent, 5);
        pause.setValidRange(50, 10_000);
        pause.setErrorMessage(Texts.of("preferences.delay.wrong"));
        addField(pause);
        addField(new BooleanFieldEditor(OrgTextEditor.FORMAT_ON_SAVE, Texts.of("preferences.format"), parent));
        var colours = new PreferenceLinkArea(
                parent,
                SWT.NONE,
                COLOURS,
                Texts.of("preferences.colours"),
                (IWorkbenchPreferenceContainer) getContainer(),
                null);
        var wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        wide.widthHint = 300;
        colours.getControl().setLayoutData(wide);
    }
}
