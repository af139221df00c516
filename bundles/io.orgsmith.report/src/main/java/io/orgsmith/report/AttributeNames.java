// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import java.util.Locale;

/** What attributes of objects are called in the reader's language: in workbooks, and wherever else they are shown. */
public final class AttributeNames {
    private final Wording wording;

    /** @param locale of the reader; English for languages other than Chinese */
    public AttributeNames(Locale locale) {
        wording = new Wording(locale);
    }

    /** In English the words of the language. @param attribute such as {@code shortName} */
    public String of(String attribute) {
        return wording.heading(attribute);
    }
}
