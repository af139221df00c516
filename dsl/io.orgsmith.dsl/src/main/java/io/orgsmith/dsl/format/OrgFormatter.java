// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.format;

import io.orgsmith.dsl.OrgStandaloneSetup;
import java.io.StringReader;
import org.eclipse.xtext.parser.IParser;

/**
 * Gives a text its one layout:
 *
 * <ul>
 *   <li>two blanks a level; a declaration or a clause begins a line, so that a diff shows what was changed and nothing else;
 *   <li>plain clauses that their author wrote in one line of a block stay together, two blanks between, where they fit;
 *   <li>a block that was written on one line stays there, two blanks between its clauses, where the line fits 120 columns (a
 *       Chinese character takes two);
 *   <li>a list goes on in the next line where its author broke it after a comma;
 *   <li>comments stay where they are; of several blank lines one is left; nothing is aligned across lines;
 *   <li>line ends become LF, a byte order mark is dropped, the last line ends with a line end.
 * </ul>
 *
 * Formatting twice changes nothing more. A text with mistakes of syntax comes back as it is, to the last character.
 */
public final class OrgFormatter {
    private OrgFormatter() {}

    /** The text in its layout; the very same text where it has mistakes of syntax. */
    public static String format(String text) {
        return format(text, true);
    }

    /** The same for a text that nobody laid out yet: each clause has a line of its own. */
    public static String formatFresh(String text) {
        return format(text, false);
    }

    private static String format(String text, boolean joining) {
        var bare = text.startsWith("\ufeff") ? text.substring(1) : text;
        var clean = bare.replace("\r\n", "\n").replace('\r', '\n');
        var parse = OrgStandaloneSetup.injector().getInstance(IParser.class).parse(new StringReader(clean));
        return parse.hasSyntaxErrors() ? text : new Layout(Items.of(parse.getRootNode()), joining).print();
    }
}
