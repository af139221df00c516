// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.eclipse;

import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** In which project, of which folder of texts, and which diagram or table. */
final class ViewPage extends WizardPage {
    private final List<TextFolder> all = TextFolder.all();
    private final IContainer selected;
    private List<TextFolder> folders = List.of();
    private Combo project;
    private Combo folder;
    private org.eclipse.swt.widgets.List view;

    /** @param selected the folder to begin with; null for none */
    ViewPage(IContainer selected) {
        super("view");
        this.selected = selected;
        setTitle(Words.of("wizard.view"));
        setDescription(Words.of("wizard.view.description"));
    }

    @Override
    public void createControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        project = combo(page, "wizard.view.project");
        all.stream().map(TextFolder::project).distinct().forEach(project::add);
        project.addListener(SWT.Selection, event -> readFolders());
        folder = combo(page, "wizard.view.folder");
        label(page, "wizard.view.view");
        view = new org.eclipse.swt.widgets.List(page, SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 160).applyTo(view);
        NewView.NAMES.forEach(name -> view.add(Words.of(NewView.label(name))));
        view.select(0);
        setControl(page);
        begin();
    }

    private void begin() {
        if (all.isEmpty()) {
            setErrorMessage(Words.of("wizard.view.none"));
            setPageComplete(false);
            return;
        }
        project.setText(
                selected == null ? all.get(0).project() : selected.getProject().getName());
        project.select(Math.max(0, project.indexOf(project.getText())));
        readFolders();
    }

    private void readFolders() {
        folders = all.stream()
                .filter(each -> each.project().equals(project.getText()))
                .toList();
        folder.setItems(folders.stream().map(TextFolder::label).toArray(String[]::new));
        folder.select(0);
        for (int i = 0; i < folders.size(); i++) {
            if (folders.get(i).container().equals(selected)) {
                folder.select(i);
            }
        }
    }

    TextFolder folder() {
        return folders.get(folder.getSelectionIndex());
    }

    /** The name that the design gives it. */
    String view() {
        return NewView.NAMES.get(view.getSelectionIndex());
    }

    private static Combo combo(Composite page, String key) {
        label(page, key);
        var combo = new Combo(page, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private static void label(Composite page, String key) {
        new Label(page, SWT.NONE).setText(Words.of(key));
    }
}
