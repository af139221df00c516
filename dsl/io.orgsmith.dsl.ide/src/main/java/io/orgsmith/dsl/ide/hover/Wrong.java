// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.hover;

import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Messages;
import java.util.Locale;

/** What is wrong at a place, in Markdown. */
final class Wrong {
    private static final Messages MESSAGES = new Messages(Wrong.class);

    private Wrong() {}

    /** How grave it is, its code, the message, the reason and what to do. */
    static String whole(Diagnostic diagnostic, Locale locale) {
        var severity = MESSAGES.in(locale, "severity." + diagnostic.severity().word());
        var head = "**" + severity + " " + diagnostic.code() + "** ";
        return head + (diagnostic.message().in(locale) + "\n\n" + reason(diagnostic, locale)).strip();
    }

    /** The reason and what to do; empty where neither is known. */
    static String reason(Diagnostic diagnostic, Locale locale) {
        var why = diagnostic.why().in(locale);
        var hint = diagnostic.hint().in(locale);
        var reason = why.isEmpty() ? "" : MESSAGES.in(locale, "why", why);
        return (reason + (hint.isEmpty() ? "" : "\n\n" + MESSAGES.in(locale, "hint", hint))).strip();
    }
}
