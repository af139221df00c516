// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.importing;

import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.workbench.databases.Database;
import io.orgsmith.workbench.databases.Texts;
import io.orgsmith.workbench.databases.connection.Connections;
import io.orgsmith.workbench.databases.wizard.Log;
import io.orgsmith.workbench.databases.wizard.RunWizard;
import io.orgsmith.workbench.databases.work.Reached;
import io.orgsmith.workbench.databases.work.Text;
import java.io.IOException;
import java.time.Instant;
import java.util.SortedMap;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;

/** Writes what a database or a workbook holds as a project, and says what the rules find in it. */
public final class ImportWizard extends RunWizard implements IImportWizard {
    private final ImportPage page;

    /** With nothing chosen. */
    public ImportWizard() {
        this((Database) null);
    }

    /** @param chosen the database that is offered first; null for none */
    public ImportWizard(Database chosen) {
        this(new ImportPage(chosen));
    }

    private ImportWizard(ImportPage page) {
        super(Texts.of("import.title"), page);
        this.page = page;
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        // Asks for all that it needs.
    }

    @Override
    protected Outcome run(IProgressMonitor monitor, Log says) throws Exception {
        var order = page.order();
        var now = Instant.now();
        monitor.beginTask(getWindowTitle(), IProgressMonitor.UNKNOWN);
        var texts = texts(order, new ReadTexts(order.project().getName(), says), now);
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        var target = new ImportTarget(order.project());
        target.write(texts, monitor);
        texts.keySet().forEach(name -> says.say("  " + name));
        var text = Text.of(order.project(), ResolveOptions.AS_WRITTEN);
        if (order.source() != null) {
            order.source().toKeep(order.project()).ifPresent(new Connections(order.project())::keep);
            own(order, text, now, says);
        }
        getShell().getDisplay().asyncExec(() -> target.open(texts.keySet()));
        return ImportFindings.of(text.snapshot(), says);
    }

    private static SortedMap<String, String> texts(ImportOrder order, ReadTexts reads, Instant now) throws IOException {
        return order.source() == null
                ? reads.of(order.workbook())
                : reads.of(order.source().in(order.project()).source(), now);
    }

    private static void own(ImportOrder order, Text text, Instant now, Log says) throws CoreException {
        if (order.owns()) {
            var reached = Reached.of(order.source().in(order.project()));
            says.say(new Adoption(text, reached, now)
                    .run()
                    .map(count -> Texts.of("import.adopted", count))
                    .orElse(Texts.of("import.no-history")));
        }
    }
}
