// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.hover;

import io.orgsmith.dsl.ide.link.Declaration;
import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.dsl.ide.name.Names;
import io.orgsmith.dsl.position.Positions;
import io.orgsmith.model.text.Punctuation;
import io.orgsmith.workspace.Messages;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What a declaration is, in Markdown: its kind, id and names, what it says, and where. */
public final class Summary {
    private static final Messages MESSAGES = new Messages(Summary.class);
    private static final int LINES = 12;

    private Summary() {}

    /** Of an element, template or environment that was read from a text. */
    public static String of(EObject object, Locale locale) {
        var head = "**" + Kinds.of(object.eClass(), locale) + "** `" + Names.id(object) + "` " + Names.name(object);
        var names = Names.localNames(object).stream()
                .map(name -> Punctuation.of(locale).labelled(name.getLanguage(), name.getText()))
                .collect(Collectors.joining(" · "));
        return head.strip()
                + (names.isEmpty() ? "" : "\\\n" + names)
                + Declaration.of(object)
                        .map(declaration -> "\n\n" + text(declaration) + "\n\n" + where(object, locale))
                        .orElse("");
    }

    /** The declaration as it is written, of a longer one its beginning. */
    private static String text(Declaration declaration) {
        var written =
                NodeModelUtils.findActualNodeFor(declaration.object()).getText().strip();
        var first = written.lines().limit(LINES).collect(Collectors.joining("\n"));
        return "```org\n" + first + (written.lines().count() > LINES ? "\n…" : "") + "\n```";
    }

    private static String where(EObject object, Locale locale) {
        var at = Positions.of(object);
        var path = String.valueOf(at.file().getPath());
        return MESSAGES.in(locale, "declared-in", path.substring(path.lastIndexOf('/') + 1), at.line());
    }
}
