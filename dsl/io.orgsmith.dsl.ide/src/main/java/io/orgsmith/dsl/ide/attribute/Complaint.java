// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.attribute;

import io.orgsmith.workspace.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** What is wrong with a value at first sight, while it is being typed. The rest a {@link Trial} finds out. */
public final class Complaint {
    private static final Messages MESSAGES = new Messages(Complaint.class);

    private Complaint() {}

    /** In the reader's language; empty where nothing is wrong, or nothing is typed. */
    public static Optional<String> of(Attribute attribute, String value, Locale locale) {
        var text = value.strip();
        boolean isWrong = !text.isEmpty()
                && switch (attribute.form()) {
                    case DAY -> !isDay(text);
                    case NUMBER -> !text.matches("[0-9]{1,9}");
                    default -> false;
                };
        var key = "complaint." + attribute.form().name().toLowerCase(Locale.ROOT);
        return isWrong ? Optional.of(MESSAGES.in(locale, key, text)) : Optional.empty();
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
