// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer.delete;

import io.orgsmith.dsl.ide.gesture.Deletion;
import io.orgsmith.dsl.ide.link.Link;
import java.net.URI;
import java.util.List;

/** The lines of the texts that name what is deleted. */
final class MentioningLines {
    private MentioningLines() {}

    /** Each once: {@code organizations.org:14  legal entities BJ_TV, SH_EL}. */
    static List<String> of(Deletion deletion) {
        return deletion.references().stream()
                .map(link -> line(deletion, link))
                .distinct()
                .toList();
    }

    private static String line(Deletion deletion, Link link) {
        var file = URI.create(link.from().eResource().getURI().toString());
        var text = deletion.project().texts().get(file);
        int at = link.span().offset();
        int start = text.lastIndexOf('\n', at) + 1;
        int end = text.indexOf('\n', at);
        long number =
                text.substring(0, at).chars().filter(letter -> letter == '\n').count() + 1;
        var name = file.getPath().substring(file.getPath().lastIndexOf('/') + 1);
        return name + ":" + number + "  "
                + text.substring(start, end < 0 ? text.length() : end).strip();
    }
}
