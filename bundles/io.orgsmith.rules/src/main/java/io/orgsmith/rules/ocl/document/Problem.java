// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.document;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something wrong with a rule itself, never with the judged model.
 *
 * @param document the document's name
 * @param line counted from one
 * @param column counted from one, in UTF-16 units
 * @param kind what is wrong
 * @param arguments what the text of the problem mentions, in the order of its placeholders
 */
public record Problem(String document, int line, int column, Kind kind, List<String> arguments) {

    private static final ResourceBundle.Control NO_DEFAULT_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** What can be wrong with a rule; each has a text in {@code problems.properties}. */
    public enum Kind {
        SYNTAX,
        SEMANTICS,
        UNSUPPORTED,
        OUTSIDE_CONTEXT,
        UNKNOWN_PACKAGE,
        UNKNOWN_CONTEXT,
        UNNAMED,
        DUPLICATE,
        NO_HEADER,
        BAD_HEADER,
        UNKNOWN_KEY,
        REPEATED_KEY,
        ID_MISMATCH,
        UNKNOWN_RELEASE,
        UNKNOWN_FEATURE,
        UNKNOWN_RULE,
        SUPPRESSION_CYCLE,
        INVALID,
        INVALID_ARGUMENT,
        EMPTY_EACH,
        TOO_DEEP,
        TIME_LIMIT
    }

    /** A problem at an offset of a document. */
    public static Problem at(OclDocument document, int offset, Kind kind, String... arguments) {
        OclDocument.Position position = document.positionOf(offset);
        return new Problem(document.name(), position.line(), position.column(), kind, List.of(arguments));
    }

    /** The problem as a sentence in English or Chinese, without its place. */
    public String text(Locale locale) {
        String bundle = Problem.class.getPackageName() + ".problems";
        String pattern =
                ResourceBundle.getBundle(bundle, locale, NO_DEFAULT_LOCALE).getString(kind.name());
        return new MessageFormat(pattern, locale).format(arguments.toArray());
    }

    /** {@code document:line:column: text} in English. */
    @Override
    public String toString() {
        return document + ":" + line + ":" + column + ": " + text(Locale.ENGLISH);
    }
}
