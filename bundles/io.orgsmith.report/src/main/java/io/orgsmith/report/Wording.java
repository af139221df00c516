// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import io.orgsmith.model.text.Punctuation;
import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.print.Shown;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** What sheets and columns are called, and what is said about them, in a language. */
final class Wording {
    private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.CHINESE);

    private final Locale locale;
    private final ResourceBundle texts;
    private final ResourceBundle headings;

    Wording(Locale locale) {
        this.locale = locale;
        this.texts = bundle("messages", locale);
        this.headings = bundle("headings", locale);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                "io.orgsmith.report." + name,
                locale,
                Wording.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Those of English and Chinese: a workbook may be read in another language than it was made in. */
    static List<Wording> all() {
        return LOCALES.stream().map(Wording::new).toList();
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
    }

    Punctuation punctuation() {
        return Punctuation.of(locale);
    }

    /** The name of a kind's sheet. */
    String sheet(Kind kind) {
        return headings.containsKey(kind.name()) ? headings.getString(kind.name()) : kind.words();
    }

    /** The heading of an attribute. English is in the words of the language. */
    String heading(String attribute) {
        return headings.containsKey(attribute) ? headings.getString(attribute) : Shown.attribute(attribute);
    }

    /** An argument of a text in the words of the workbook. */
    Object shown(Object argument) {
        if (argument instanceof Heading column) {
            return heading(column.attribute());
        } else if (argument instanceof Kind kind) {
            return sheet(kind);
        } else if (argument instanceof Key key) {
            return sheet(key.kind()) + " " + names(key);
        } else if (argument instanceof List<?> several) {
            return punctuation().list(several.stream().map(this::shown).toList());
        }
        return argument;
    }

    private static String names(Key key) {
        return key.names().stream().filter(name -> !name.isEmpty()).collect(Collectors.joining(" / "));
    }

    String flag(boolean on) {
        return text(on ? "yes" : "no");
    }

    /** Whether it is yes in a language, or no; empty for another text. */
    static Optional<Boolean> flag(String text) {
        for (Wording one : all()) {
            for (boolean on : new boolean[] {true, false}) {
                if (one.flag(on).equalsIgnoreCase(text)) {
                    return Optional.of(on);
                }
            }
        }
        return Optional.empty();
    }

    Locale locale() {
        return locale;
    }
}
