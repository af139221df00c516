// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram.palette;

import org.eclipse.gef.requests.CreationFactory;

/** What a tool is to make: a kind of elements, or a relation. */
record Wanted(Object what) implements CreationFactory {
    @Override
    public Object getNewObject() {
        return what;
    }

    @Override
    public Object getObjectType() {
        return what;
    }
}
