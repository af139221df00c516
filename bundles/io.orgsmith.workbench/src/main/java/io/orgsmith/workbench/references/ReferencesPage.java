// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.references;

import org.eclipse.jface.viewers.IStructuredContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.PartInitException;

/** References in the Search view: a row for each line that has one. */
public final class ReferencesPage extends AbstractTextSearchViewPage {
    public ReferencesPage() {
        super(FLAG_LAYOUT_FLAT);
    }

    @Override
    protected void configureTableViewer(TableViewer viewer) {
        viewer.setContentProvider(
                (IStructuredContentProvider) input -> ((AbstractTextSearchResult) input).getElements());
        viewer.setLabelProvider(ReferenceLabels.provider());
        viewer.setComparator(new ViewerComparator() {
            @Override
            public int compare(org.eclipse.jface.viewers.Viewer table, Object one, Object other) {
                return ((Reference) one).compareTo((Reference) other);
            }
        });
    }

    @Override
    protected void configureTreeViewer(TreeViewer viewer) {
        throw new UnsupportedOperationException("there is a table alone");
    }

    @Override
    protected void elementsChanged(Object[] elements) {
        getViewer().refresh();
    }

    @Override
    protected void clear() {
        getViewer().refresh();
    }

    @Override
    protected void showMatch(Match match, int offset, int length, boolean activate) throws PartInitException {
        openAndSelect(getSite().getPage(), ((Reference) match.getElement()).file(), offset, length, activate);
    }
}
