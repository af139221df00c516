// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.plan.judge;

import io.orgsmith.plan.Key;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What a rule says of a plan.
 *
 * @param rule PLN001, MO006 or BG012
 * @param severity {@code error}, {@code warning} or {@code advice}
 * @param fragment the qualified id of the declaration that the finding is about
 * @param arguments the parts of the message; that of PLN001 names the attribute second
 */
public record PlanFinding(String rule, String severity, Key key, String fragment, List<String> arguments) {
    private static final String BUNDLE = "io.orgsmith.plan.messages";

    public PlanFinding {
        arguments = List.copyOf(arguments);
    }

    /** The same with another severity. */
    public PlanFinding as(String other) {
        return new PlanFinding(rule, other, key, fragment, arguments);
    }

    /** The finding in the reader's language. */
    public String message(Locale locale) {
        var texts = texts(locale);
        var shown = arguments.toArray();
        if (rule.equals("PLN001")) {
            shown[1] = texts.getString("PLN001." + shown[1]);
        }
        return new MessageFormat(texts.getString(rule + ".message"), locale).format(shown);
    }

    /** Why the rule is there, in one sentence. */
    public String why(Locale locale) {
        return texts(locale).getString(rule + ".why");
    }

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
