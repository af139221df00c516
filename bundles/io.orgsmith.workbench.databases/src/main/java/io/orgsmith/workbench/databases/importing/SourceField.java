// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.importing;

import io.orgsmith.workbench.databases.Database;
import io.orgsmith.workbench.databases.Lab;
import io.orgsmith.workbench.databases.Projects;
import io.orgsmith.workbench.databases.Server;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.connection.Connection;
import io.orgsmith.workbench.databases.connection.ConnectionWizard;
import io.orgsmith.workbench.databases.connection.Connections;
import io.orgsmith.workbench.databases.wizard.Fields;
import io.orgsmith.workbench.databases.wizard.FormDialog;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;

/** A choice of the databases that are known, and a way to connect to another. */
final class SourceField {
    private final List<Source> sources = new ArrayList<>();
    private final Combo combo;
    private final Button connect;
    private final Runnable changed;

    /** @param chosen that is chosen first; null for none */
    SourceField(Fields fields, Database chosen, Runnable changed) {
        this.changed = changed;
        var row = fields.row("import.source");
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        combo = new Combo(row, SWT.READ_ONLY);
        combo.addListener(SWT.Selection, event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        connect = new Button(row, SWT.PUSH);
        connect.setText(Texts.of("action.connect"));
        connect.addListener(SWT.Selection, event -> connect());
        known().forEach(this::offer);
        combo.select(Math.max(0, sources.indexOf(new Source.Known(chosen))));
    }

    private static List<Source> known() {
        var known = new ArrayList<Source>();
        for (var project : Projects.all()) {
            if (new Lab(project).isThere()) {
                known.add(new Source.Known(new Lab(project)));
            }
            new Connections(project).all().forEach(one -> known.add(new Source.Known(new Server(project, one))));
        }
        return known;
    }

    private void offer(Source source) {
        sources.add(source);
        combo.add(source.label());
    }

    private void connect() {
        var wizard = new ConnectionWizard(ConnectionWizard.EMPTY, Set.of(), List.of(), this::connected);
        var dialog = new FormDialog(connect.getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    private void connected(Connection connection) {
        offer(new Source.Fresh(connection));
        combo.select(sources.size() - 1);
        changed.run();
    }

    Source chosen() {
        return sources.get(combo.getSelectionIndex());
    }

    /** Why there is nothing to import from; null when there is. */
    String problem() {
        return combo.getSelectionIndex() < 0 ? Texts.of("import.source.missing") : null;
    }

    void setEnabled(boolean isEnabled) {
        combo.setEnabled(isEnabled);
        connect.setEnabled(isEnabled);
    }
}
