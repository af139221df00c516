// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.structure;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.ide.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What a growing selection takes in: the word, its clause, the declaration, what that stands in, the file. */
public final class Selections {
    private Selections() {}

    /** The stretches around a caret, the smallest first, each inside the next. */
    public static List<Span> at(LanguageProject project, URI file, int caret) {
        var spans = new ArrayList<Span>();
        project.resource(file).ifPresent(resource -> {
            var root = resource.getParseResult().getRootNode();
            INode node =
                    NodeModelUtils.findLeafNodeAtOffset(root, Math.min(caret, Math.max(0, root.getTotalLength() - 1)));
            for (; node != null && node != root; node = node.getParent()) {
                add(spans, new Span(node.getOffset(), node.getLength()));
            }
            add(spans, new Span(0, root.getText().length()));
        });
        return spans;
    }

    private static void add(List<Span> spans, Span span) {
        var last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        boolean grows =
                last == null || span.offset() <= last.offset() && span.end() >= last.end() && !span.equals(last);
        if (grows) {
            spans.add(span);
        }
    }
}
