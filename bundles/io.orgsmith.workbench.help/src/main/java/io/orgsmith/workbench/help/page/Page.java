// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.help.page;

import java.util.List;
import java.util.Optional;

/**
 * A page of help, ready to be shown.
 *
 * @param spans in the order of the text; none overlaps another
 */
public record Page(String text, List<Span> spans) {
    /** What a page is, written in the small part of Markdown that our documents use. */
    public static Page of(String markdown) {
        var page = new PageWriter();
        new Blocks(page).read(markdown);
        return page.done();
    }

    /** Where the link at a place of the text leads, if there is one. */
    public Optional<String> target(int offset) {
        return spans.stream()
                .filter(span -> span.kind() == Span.Kind.LINK && span.has(offset))
                .map(Span::target)
                .findFirst();
    }
}
