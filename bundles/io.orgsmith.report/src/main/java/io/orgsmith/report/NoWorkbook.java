// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import java.util.Locale;

/** A file cannot be read as a workbook at all. */
public final class NoWorkbook extends Exception {
    private static final long serialVersionUID = 1L;
    private final String key;

    NoWorkbook(String key, Throwable cause) {
        super(key, cause);
        this.key = key;
    }

    /** What is wrong with it, and what to do; English for languages other than Chinese. */
    public String message(Locale locale) {
        return new Wording(locale).text(key);
    }
}
