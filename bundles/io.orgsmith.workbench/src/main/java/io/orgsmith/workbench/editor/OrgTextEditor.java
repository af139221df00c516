// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.editor;

import io.orgsmith.dsl.ide.format.Formatting;
import io.orgsmith.workbench.text.DocumentEdits;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.internal.genericeditor.ExtensionBasedTextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/** The platform's generic editor, which gives a text its layout before it is saved where its user wants that. */
public final class OrgTextEditor extends ExtensionBasedTextEditor {
    /** The setting: whether a text gets its layout when it is saved. */
    public static final String FORMAT_ON_SAVE = "format.on.save";

    /** In this scope our keys are bound, beside those of all generic editors. */
    private static final String SCOPE = "io.orgsmith.workbench.editor";

    private final RulerFix fix = new RulerFix(this);

    @Override
    protected void initializeKeyBindingScopes() {
        setKeyBindingScopes(new String[] {SCOPE});
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        new StillCaret(OrgEditors.viewer(this), this::handleCursorPositionChanged);
    }

    @Override
    protected void createActions() {
        super.createActions();
        setAction(ITextEditorActionConstants.RULER_CLICK, fix);
    }

    @Override
    protected void rulerContextMenuAboutToShow(IMenuManager menu) {
        if (fix.first().isPresent()) {
            menu.add(fix);
            menu.add(new Separator());
        }
        super.rulerContextMenuAboutToShow(menu);
    }

    @Override
    protected void performSave(boolean overwrite, IProgressMonitor monitor) {
        if (Platform.getPreferencesService().getBoolean(CheckWhileTyping.NODE, FORMAT_ON_SAVE, false, null)) {
            var document = OrgEditors.document(this);
            DocumentEdits.apply(document, Formatting.document(document.get()));
        }
        super.performSave(overwrite, monitor);
    }
}
