// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.language;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.model.org.Document;
import io.orgsmith.workspace.Diagnostic;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Files as the language understands them.
 *
 * @param project the same for language services
 * @param documents by file, linked with one another; a file with syntax errors has what could be understood of it
 * @param problems syntax errors and names that lead nowhere, sorted
 */
public record Parsed(LanguageProject project, Map<Path, Document> documents, List<Diagnostic> problems) {
    public Parsed {
        documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
        problems = List.copyOf(problems);
    }
}
