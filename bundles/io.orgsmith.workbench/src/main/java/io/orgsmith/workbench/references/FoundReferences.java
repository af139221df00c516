// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.references;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.IEditorMatchAdapter;
import org.eclipse.search.ui.text.IFileMatchAdapter;

/** What the Search view keeps of a search for references. */
public final class FoundReferences extends AbstractTextSearchResult {
    private final ReferenceQuery query;

    FoundReferences(ReferenceQuery query) {
        this.query = query;
    }

    @Override
    public String getLabel() {
        return Words.of("found", getMatchCount(), query.id());
    }

    @Override
    public String getTooltip() {
        return getLabel();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public ISearchQuery getQuery() {
        return query;
    }

    @Override
    public IEditorMatchAdapter getEditorMatchAdapter() {
        return null;
    }

    @Override
    public IFileMatchAdapter getFileMatchAdapter() {
        return null;
    }
}
