// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.finding;

import io.orgsmith.rules.Finding;
import io.orgsmith.sirius.read.Organization;
import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;

/** What the rules find fault with in what an object of a session declares. */
record Found(Organization organization, EObject shown) {
    /** By place. */
    List<Map.Entry<Diagnostic, Finding>> all() {
        return organization.found(shown);
    }

    List<Map.Entry<Diagnostic, Finding>> of(Severity severity) {
        return all().stream()
                .filter(found -> found.getKey().severity() == severity)
                .toList();
    }

    /** One line for each, in the reader's language. */
    static String lines(List<Map.Entry<Diagnostic, Finding>> found) {
        return found.stream()
                .map(Map.Entry::getKey)
                .map(each -> each.code() + " " + each.message().in(Locale.getDefault()))
                .collect(Collectors.joining("\n"));
    }
}
