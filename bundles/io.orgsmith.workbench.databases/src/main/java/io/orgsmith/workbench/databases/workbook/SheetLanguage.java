// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.workbook;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The language of the headings and explanations of a workbook, under its own name. */
enum SheetLanguage {
    ENGLISH("English", Locale.ENGLISH),
    CHINESE("中文", Locale.CHINESE);

    private final String label;
    private final Locale locale;

    SheetLanguage(String label, Locale locale) {
        this.label = label;
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    static List<String> labels() {
        return Stream.of(values()).map(each -> each.label).toList();
    }

    /** That of the workbench. */
    static SheetLanguage own() {
        return Locale.getDefault().getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }
}
