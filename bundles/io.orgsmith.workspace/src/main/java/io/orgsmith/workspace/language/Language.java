// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.language;

import com.google.inject.Injector;
import io.orgsmith.dsl.OrgStandaloneSetup;
import io.orgsmith.dsl.link.ProjectIndex;
import io.orgsmith.model.org.Document;
import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Severity;
import io.orgsmith.workspace.Text;
import io.orgsmith.workspace.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

/** Turns the texts of a project into linked documents. */
public final class Language {
    private static final Injector INJECTOR = OrgStandaloneSetup.injector();

    private Language() {}

    /** Parses and links files that see each other. */
    public static Parsed parse(Collection<Source> sources) {
        var set = INJECTOR.getInstance(XtextResourceSet.class);
        var documents = new LinkedHashMap<Path, Document>();
        var resources = new LinkedHashMap<Source, XtextResource>();
        for (var source : sources) {
            var resource = (XtextResource)
                    set.createResource(URI.createFileURI(source.path().toString()));
            try {
                resource.load(
                        new ByteArrayInputStream(source.text().getBytes(StandardCharsets.UTF_8)),
                        Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            resources.put(source, resource);
            resource.getContents().stream()
                    .filter(Document.class::isInstance)
                    .forEach(d -> documents.put(source.path(), (Document) d));
        }
        ProjectIndex.build(set);
        EcoreUtil.resolveAll(set);
        return new Parsed(documents, problems(resources));
    }

    private static List<Diagnostic> problems(Map<Source, XtextResource> resources) {
        var problems = new ArrayList<Diagnostic>();
        resources.forEach((source, resource) -> resource.getErrors().forEach(error -> {
            var at = (AbstractDiagnostic) error;
            problems.add(new Diagnostic(
                    "syntax",
                    Severity.ERROR,
                    source.place(at.getOffset(), at.getLength()),
                    Text.of(at.getMessage()),
                    Text.none(),
                    Text.none(),
                    List.of()));
        }));
        return problems;
    }
}
