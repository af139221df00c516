// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import io.orgsmith.plan.Key;
import java.util.Locale;

/** A value has more letters than a cell of Excel can hold. */
public final class LongText extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Key key;
    private final String attribute;

    LongText(Key key, String attribute) {
        super(key + " " + attribute);
        this.key = key;
        this.attribute = attribute;
    }

    /** Whose value it is, and what to do; English for languages other than Chinese. */
    public String message(Locale locale) {
        var wording = new Wording(locale);
        return wording.text("long", wording.shown(key), wording.heading(attribute));
    }
}
