// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules;

import io.orgsmith.dsl.OrgStandaloneSetup;
import io.orgsmith.dsl.link.ProjectIndex;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.model.org.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

/** The files of a project, read and resolved. */
public final class Project {

    private final List<String> errors = new ArrayList<>();
    private final EffectiveModel model;

    private Project(Map<String, String> files, ResolveOptions options) {
        XtextResourceSet set = OrgStandaloneSetup.injector().getInstance(XtextResourceSet.class);
        files.forEach((name, text) -> load(set, name, text));
        ProjectIndex.build(set);
        EcoreUtil.resolveAll(set);
        set.getResources().forEach(file -> file.getErrors()
                .forEach(error ->
                        errors.add(file.getURI().lastSegment() + ":" + error.getLine() + ": " + error.getMessage())));
        List<Document> documents = set.getResources().stream()
                .filter(file -> !file.getContents().isEmpty())
                .map(file -> (Document) file.getContents().get(0))
                .toList();
        this.model = EffectiveModel.resolve(documents, options);
    }

    private static void load(XtextResourceSet set, String name, String text) {
        XtextResource file = (XtextResource) set.createResource(URI.createURI("memory:/" + name));
        try {
            file.load(
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A project of one file, {@code a.org}. */
    public static Project of(String text) {
        return new Project(Map.of("a.org", text), ResolveOptions.AS_WRITTEN);
    }

    /** A project of several files, by their names. */
    public static Project of(Map<String, String> files, ResolveOptions options) {
        return new Project(files, options);
    }

    /** A project of all {@code .org} files of a folder. */
    public static Project in(Path folder) {
        return in(folder, ResolveOptions.AS_WRITTEN);
    }

    /** The same for another release or an environment. */
    public static Project in(Path folder, ResolveOptions options) {
        Map<String, String> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file :
                    all.filter(f -> f.toString().endsWith(".org")).sorted().toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Project(files, options);
    }

    /** What could not be read or linked. */
    public List<String> errors() {
        return errors;
    }

    /** What the files mean. */
    public EffectiveModel model() {
        return model;
    }

    /** What the rules of the product say. */
    public CheckReport check() {
        return RuleCheck.check(model, CheckOptions.STANDARD);
    }

    /** {@code severity ID file.org:line:column} of each finding, sorted. */
    public List<String> findings() {
        return check().findings().stream().map(Project::line).sorted().toList();
    }

    private static String line(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT) + " " + finding.rule() + " "
                + TextPlace.of(finding.origin());
    }
}
