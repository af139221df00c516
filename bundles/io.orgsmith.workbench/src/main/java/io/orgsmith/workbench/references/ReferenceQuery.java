// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.references;

import io.orgsmith.dsl.ide.Spot;
import io.orgsmith.dsl.ide.navigate.Navigation;
import io.orgsmith.workbench.editor.Moment;
import io.orgsmith.workbench.text.WorkbenchEdits;
import java.nio.file.Path;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.ISearchResult;
import org.eclipse.search.ui.text.Match;

/** Finds all places of a project that name what is meant at a caret, the declaration too; as the texts were when asked. */
final class ReferenceQuery implements ISearchQuery {
    private final Moment moment;
    private final int caret;
    private final String id;
    private final FoundReferences result = new FoundReferences(this);

    ReferenceQuery(Moment moment, int caret, String id) {
        this.moment = moment;
        this.caret = caret;
        this.id = id;
    }

    String id() {
        return id;
    }

    @Override
    public IStatus run(IProgressMonitor monitor) {
        result.removeAll();
        try {
            for (var spot : Navigation.references(moment.project(), moment.uri(), caret, true)) {
                result.addMatch(match(spot));
            }
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    private Match match(Spot spot) throws CoreException {
        var text = moment.project().texts().get(spot.file());
        int start = text.lastIndexOf('\n', spot.span().offset() - 1) + 1;
        int end = text.indexOf('\n', start);
        int line = 1
                + (int) text.substring(0, start)
                        .chars()
                        .filter(each -> each == '\n')
                        .count();
        var words = text.substring(start, end < 0 ? text.length() : end).strip();
        var file = WorkbenchEdits.fileAt(Path.of(spot.file()));
        return new Match(
                new Reference(file, line, words),
                spot.span().offset(),
                spot.span().length());
    }

    @Override
    public String getLabel() {
        return Words.of("search", id);
    }

    @Override
    public boolean canRerun() {
        return false;
    }

    @Override
    public boolean canRunInBackground() {
        return true;
    }

    @Override
    public ISearchResult getSearchResult() {
        return result;
    }
}
