// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.importing;

import io.orgsmith.model.org.Release;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What an import has to be told.
 *
 * @param release of EBS that the database has
 * @param enterprise what to call the enterprise, whose name EBS does not store
 * @param locale the language of the comments in the texts
 */
public record ImportOptions(Release release, String enterprise, Locale locale) {
    private static final String BUNDLE = "io.orgsmith.importing.messages";

    /** A comment of the texts. */
    String text(String key) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(BUNDLE, locale, control).getString(key);
    }
}
