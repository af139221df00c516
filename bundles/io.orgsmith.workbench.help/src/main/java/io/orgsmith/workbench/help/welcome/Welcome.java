// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.help.welcome;

import io.orgsmith.workbench.help.Texts;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

/** What Orgsmith is, and the doors to begin with. */
public final class Welcome extends EditorPart {
    static final String ID = "io.orgsmith.workbench.welcome";

    private Composite content;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        var scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        content = new Composite(scrolled, SWT.NONE);
        var layout = new GridLayout(2, true);
        layout.marginWidth = 40;
        layout.marginHeight = 32;
        layout.horizontalSpacing = 24;
        layout.verticalSpacing = 24;
        content.setLayout(layout);
        words(Texts.of("welcome.title"), JFaceResources.getHeaderFont());
        words(Texts.of("welcome.what"), JFaceResources.getDefaultFont());
        for (var door : Door.values()) {
            new DoorTile(content, door, getSite());
        }
        scrolled.setContent(content);
        scrolled.addListener(SWT.Resize, event -> {
            int width = scrolled.getClientArea().width;
            scrolled.setMinSize(content.computeSize(width, SWT.DEFAULT));
        });
    }

    @Override
    public void setFocus() {
        content.setFocus();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // There is nothing to save.
    }

    @Override
    public void doSaveAs() {
        // There is nothing to save.
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    private void words(String words, Font font) {
        var label = new Label(content, SWT.WRAP);
        label.setText(words);
        label.setFont(font);
        var wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        wide.widthHint = 400;
        label.setLayoutData(wide);
    }
}
