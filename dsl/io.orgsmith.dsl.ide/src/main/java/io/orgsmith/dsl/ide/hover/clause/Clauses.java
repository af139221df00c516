// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.hover.clause;

import io.orgsmith.workspace.Messages;
import java.util.Locale;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What clauses mean, in the languages that the metamodel does not speak. */
public final class Clauses {
    private static final Messages MESSAGES = new Messages(Clauses.class);

    private Clauses() {}

    /** The explanation of a clause; empty where the metamodel's own is to be used. */
    public static String of(EStructuralFeature feature, Locale locale) {
        var key = "clause." + feature.getEContainingClass().getName() + "." + feature.getName();
        var bundle = MESSAGES.bundle(locale);
        return bundle.containsKey(key) ? bundle.getString(key) : "";
    }
}
