// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.text;

import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.dsl.format.DisplayWidth;
import io.orgsmith.model.org.Segment;
import io.orgsmith.model.org.SegmentValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;

/**
 * Where new clauses and declarations go in a declaration: behind its names, else in its {@code { }} to their place in the
 * usual order, on a line that has room for them.
 *
 * @param deletions what goes from the file at the same time
 */
record Block(EObject written, List<TextEdit> deletions) {

    /** The edits that add them; the block comes into being where there is none. */
    List<Insertion> add(List<Part> parts) {
        var body = new Body(written);
        if (written instanceof SegmentValue || written instanceof Segment) {
            var text = parts.stream().map(Part::text).collect(Collectors.joining(" "));
            return List.of(new Insertion(body.wordsEnd(), " " + text));
        }
        var head = new Head(written, body);
        var behindNames = parts.stream().filter(head::takes).toList();
        var inside = parts.stream().filter(each -> !behindNames.contains(each)).toList();
        var added = new ArrayList<>(behindNames.stream().map(head::with).toList());
        if (body.exists() || !inside.isEmpty()) {
            added.addAll(inside(body, parts, inside));
        }
        return added;
    }

    private List<Insertion> inside(Body body, List<Part> all, List<Part> parts) {
        boolean calm = body.exists() && deletions.stream().anyMatch(each -> isIn(body, each));
        var left = body.pieces().stream().filter(each -> !isGone(each)).toList();
        var outer = body.page().indentation(body.wordsStart());
        var inner = left.stream()
                .filter(each -> body.page().beginsLine(each.start()))
                .findFirst()
                .map(each -> body.page().indentation(each.start()))
                .orElse(outer + Page.INDENTATION);
        var arrangement = new Arrangement(left, DisplayWidth.of(inner));
        var gaps = new Gaps(body, arrangement.pieces(), outer, inner, new Apart(written, body.page(), left));
        if (body.exists() && !body.isOneLine()) {
            parts.forEach(each -> arrangement.fit(arrangement.insert(each.of(written.eClass())), calm));
            return gaps.filled();
        }
        parts.forEach(each -> arrangement.insert(each.of(written.eClass())));
        if (calm || !isTooLong(body, all)) {
            return gaps.filled();
        }
        arrangement.layOut();
        return gaps.filled();
    }

    private static boolean isTooLong(Body body, List<Part> parts) {
        var page = body.page();
        var line = page.text().substring(page.lineStart(body.wordsStart()), body.wordsEnd());
        int added = parts.stream()
                .mapToInt(each -> 2 + DisplayWidth.of(each.text()))
                .sum();
        int braces = body.exists() ? 0 : " {}".length();
        return parts.stream().anyMatch(Part::needsLines)
                || DisplayWidth.of(line) + braces + added > Arrangement.LONGEST_LINE;
    }

    private static boolean isIn(Body body, TextEdit edit) {
        return edit.offset() < body.end() && edit.end() > body.start();
    }

    private boolean isGone(Piece piece) {
        return deletions.stream().anyMatch(each -> each.offset() <= piece.start() && each.end() >= piece.end());
    }
}
