// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.text;

import io.orgsmith.dsl.link.Nearest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Turns the text of a word, a code, a day or a quoted name into its value, and back. Problems are reported as a key and
 * its arguments, a line each.
 */
public class WordConversion implements IValueConverterService {
    @Override
    public Object toValue(String text, String qualifiedRule, INode node) {
        if (text == null) {
            return null;
        }
        var rule = simpleName(qualifiedRule);
        var words = Words.of(rule);
        if (words != null) {
            return word(squeezed(text), words, node);
        }
        return switch (rule) {
            case "STRING" -> Quoted.unquote(text);
            case "Text", "Account" -> text.startsWith("\"") ? Quoted.unquote(text) : text;
            case "Day" -> day(text, node);
            case "Int" -> number(text, node);
            case "ElementRef", "ProfileName" -> squeezed(text);
            default -> text;
        };
    }

    @Override
    public String toString(Object value, String qualifiedRule) {
        var rule = simpleName(qualifiedRule);
        var words = Words.of(rule);
        if (words != null) {
            return words.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(value))
                    .map(Map.Entry::getKey)
                    .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                    .orElseThrow(() -> new ValueConverterException("no word for " + value, null, null));
        }
        return switch (rule) {
            case "STRING" -> Quoted.quote((String) value);
            case "Text", "Account" -> Quoted.quoteIfNeeded((String) value);
            default -> String.valueOf(value);
        };
    }

    private static Object word(String text, Map<String, Object> words, INode node) {
        var value = words.get(text.toLowerCase(Locale.ROOT));
        if (value == null) {
            var known = words.keySet().stream().sorted().toList();
            var nearest = Nearest.of(text, known).orElse("");
            var parts = String.join("\n", "unknown-word", text, String.join("|", known), nearest);
            throw new ValueConverterException(parts, node, null);
        }
        return value;
    }

    private static LocalDate day(String text, INode node) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new ValueConverterException("not-a-day\n" + text, node, null);
        }
    }

    private static int number(String text, INode node) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new ValueConverterException("not-a-number\n" + text, node, null);
        }
    }

    private static String simpleName(String rule) {
        return rule.substring(rule.lastIndexOf('.') + 1);
    }

    private static String squeezed(String text) {
        return text.trim().replaceAll("\\s+", " ").replaceAll(" ?: ?", ":");
    }
}
