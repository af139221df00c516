// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.diagram;

import io.orgsmith.workbench.diagram.header.DiagramHeader;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

/** The page of a diagram: a header, and the diagram with its palette below it. */
record EditorPage(Composite whole) {
    EditorPage {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
    }

    DiagramHeader header(Function<Composite, DiagramHeader> made) {
        var header = made.apply(whole);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header.control());
        return header;
    }

    /** To be asked for once, after the header. */
    Composite body() {
        var body = new Composite(whole, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        body.setLayout(new FillLayout());
        return body;
    }
}
