// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.project;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A project's name and what it begins with. */
final class ProjectPage extends WizardPage {
    private final List<ExampleStart> examples = ExampleStart.all();
    private final String example;
    private Text name;
    private org.eclipse.swt.widgets.List starts;
    private Combo release;
    private List<Button> environments;

    /** @param example that is selected at first; empty for none */
    ProjectPage(String example) {
        super("project");
        this.example = example;
        setTitle(Texts.of("project.title"));
        setDescription(Texts.of("project.description"));
    }

    @Override
    public void createControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        label(page, "project.name");
        name = new Text(page, SWT.BORDER);
        name.addModifyListener(event -> validate());
        label(page, "project.start");
        starts = new org.eclipse.swt.widgets.List(page, SWT.BORDER | SWT.V_SCROLL);
        starts.add(Texts.of("empty"));
        examples.forEach(example -> starts.add(example.label()));
        starts.select(0);
        starts.addListener(SWT.Selection, event -> validate());
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, starts.computeSize(SWT.DEFAULT, SWT.DEFAULT).y)
                .applyTo(starts);
        label(page, "project.release");
        release = new Combo(page, SWT.READ_ONLY);
        EmptyStart.RELEASES.forEach(release::add);
        release.add(Texts.of("project.release.any"));
        release.select(0);
        label(page, "project.environments");
        environments = environments(page);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        setControl(page);
        setPageComplete(false);
        begin();
    }

    private void begin() {
        int index = examples.indexOf(new ExampleStart(example));
        if (index >= 0) {
            starts.select(index + 1);
            name.setText(FreeName.of(example));
            name.selectAll();
            validate();
        }
    }

    /** The first field has the keys, also where a page before this one had them. */
    @Override
    public void setVisible(boolean isVisible) {
        super.setVisible(isVisible);
        if (isVisible) {
            name.setFocus();
        }
    }

    IProject project() {
        return ResourcesPlugin.getWorkspace()
                .getRoot()
                .getProject(name.getText().strip());
    }

    Start start() {
        int selected = Math.max(0, starts.getSelectionIndex());
        return selected > 0
                ? examples.get(selected - 1)
                : new EmptyStart(name.getText().strip(), release(), chosen());
    }

    private String release() {
        int selected = release.getSelectionIndex();
        return selected < EmptyStart.RELEASES.size() ? EmptyStart.RELEASES.get(selected) : "";
    }

    private List<String> chosen() {
        return environments.stream()
                .filter(Button::getSelection)
                .map(Button::getText)
                .toList();
    }

    private static List<Button> environments(Composite page) {
        var row = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        return Stream.of("DEV", "TEST", "PROD")
                .map(id -> {
                    var box = new Button(row, SWT.CHECK);
                    box.setText(id);
                    return box;
                })
                .toList();
    }

    private static void label(Composite page, String key) {
        var label = new Label(page, SWT.NONE);
        label.setText(Texts.of(key));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
    }

    private void validate() {
        boolean isEmpty = starts.getSelectionIndex() <= 0;
        release.setEnabled(isEmpty);
        environments.forEach(box -> box.setEnabled(isEmpty));
        setErrorMessage(problem(name.getText().strip()));
        setPageComplete(getErrorMessage() == null && !name.getText().isBlank());
    }

    private static String problem(String name) {
        if (name.isEmpty()) {
            return null;
        }
        var workspace = ResourcesPlugin.getWorkspace();
        if (!workspace.validateName(name, IResource.PROJECT).isOK()) {
            return Texts.of("project.name.wrong", name);
        }
        return workspace.getRoot().getProject(name).exists() ? Texts.of("project.name.used", name) : null;
    }
}
