// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.hover.stored;

import io.orgsmith.workspace.Messages;
import java.util.Locale;

/** Why EBS does not keep what a clause says: the metamodel's remarks, in the languages that it does not speak. */
public final class Remarks {
    private static final Messages MESSAGES = new Messages(Remarks.class);

    private Remarks() {}

    /** The remark in a language; the metamodel's own where there is no translation. */
    public static String of(String remark, Locale locale) {
        var key = remark.replaceAll("[^A-Za-z0-9]+", "-");
        var bundle = MESSAGES.bundle(locale);
        var translated = bundle.containsKey(key) ? bundle.getString(key) : "";
        return translated.isEmpty() ? remark : translated;
    }
}
