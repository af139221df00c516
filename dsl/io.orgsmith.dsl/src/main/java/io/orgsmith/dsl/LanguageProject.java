// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl;

import com.google.inject.Injector;
import io.orgsmith.dsl.link.ProjectIndex;
import io.orgsmith.dsl.problem.Problem;
import io.orgsmith.dsl.problem.Problems;
import io.orgsmith.model.org.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

/**
 * A project as it was read: texts that see each other's ids, parsed and linked. It never changes; a changed text makes a
 * new project. Its documents must not be modified.
 */
public final class LanguageProject {
    private final SortedMap<URI, String> texts;
    private final Map<URI, XtextResource> files = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final XtextResourceSet set;
    private final boolean isWhole;

    private LanguageProject(SortedMap<URI, String> texts, Injector language) {
        this.isWhole = true;
        this.texts = Collections.unmodifiableSortedMap(texts);
        this.set = language.getInstance(XtextResourceSet.class);
        texts.forEach((file, text) -> files.put(file, read(file, text, set, language)));
        ProjectIndex.build(set);
        files.values().forEach(EcoreUtil::resolveAll);
        files.values().forEach(file -> problems.addAll(Problems.of(file)));
    }

    private LanguageProject(LanguageProject before, URI file, String text) {
        var changed = new TreeMap<>(before.texts);
        changed.put(file, text);
        this.texts = Collections.unmodifiableSortedMap(changed);
        this.isWhole = changed.size() == 1;
        var language = OrgStandaloneSetup.injector();
        this.set = language.getInstance(XtextResourceSet.class);
        var fresh = read(file, text, set, language);
        changed.keySet().forEach(each -> files.put(each, each.equals(file) ? fresh : before.files.get(each)));
        ProjectIndex.build(set, files.values());
        EcoreUtil.resolveAll(fresh);
        before.problems.stream().filter(problem -> !problem.file().equals(file)).forEach(problems::add);
        problems.addAll(Problems.of(fresh));
    }

    /**
     * Reads texts as one project. Whatever is wrong with them is among the {@link #problems()}; no text makes it fail.
     *
     * @param texts the files of the project; a byte order mark at the beginning of one is dropped
     */
    public static LanguageProject parse(SortedMap<URI, String> texts) {
        var clean = new TreeMap<URI, String>();
        texts.forEach((file, text) -> clean.put(file, text.startsWith("\ufeff") ? text.substring(1) : text));
        return new LanguageProject(clean, OrgStandaloneSetup.injector());
    }

    /** The project with one text added or replaced. All of it is read anew, so that this one stays as it is. */
    public LanguageProject with(URI file, String text) {
        var changed = new TreeMap<>(texts);
        changed.put(file, text);
        return parse(changed);
    }

    /**
     * The project with one text added or replaced, at once: only that text is read. It is linked to the others as they were
     * read before; these still refer to what the text declared before, and are only told apart from it by qualified ids.
     * Both projects stay as they are. For what is shown while somebody types; a check reads {@linkplain #with all of it}.
     */
    public LanguageProject glance(URI file, String text) {
        return new LanguageProject(this, file, text.startsWith("\ufeff") ? text.substring(1) : text);
    }

    /** Whether all of its texts were read together: then nobody who has the same texts need read them again. */
    public boolean isWhole() {
        return isWhole;
    }

    /** The project without one of its files. */
    public LanguageProject without(URI file) {
        var changed = new TreeMap<>(texts);
        changed.remove(file);
        return parse(changed);
    }

    /** The texts that were read, without byte order marks: what all offsets count in. */
    public SortedMap<URI, String> texts() {
        return texts;
    }

    /** What each file says, in the order of the files. A file with syntax errors says what could be understood of it. */
    public List<Document> documents() {
        return files.keySet().stream()
                .map(this::document)
                .flatMap(Optional::stream)
                .toList();
    }

    /** What one file says; none where the project has no such file. An empty text is an empty document. */
    public Optional<Document> document(URI file) {
        return Optional.ofNullable(files.get(file))
                .map(resource -> (Document) resource.getContents().get(0));
    }

    /** All problems of syntax and linking, by file and place. Empty: every text means what it says. */
    public List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }

    /** The problems of one file, by place. */
    public List<Problem> problems(URI file) {
        return problems.stream().filter(problem -> problem.file().equals(file)).toList();
    }

    /** What is declared under an id and in which order, for completion and search. */
    public ProjectIndex index() {
        return ProjectIndex.of(set);
    }

    /** One file as Xtext keeps it, for language services; none where the project has no such file. */
    public Optional<XtextResource> resource(URI file) {
        return Optional.ofNullable(files.get(file));
    }

    private static XtextResource read(URI file, String text, XtextResourceSet set, Injector language) {
        var resource = language.getInstance(XtextResource.class);
        resource.setURI(org.eclipse.emf.common.util.URI.createURI(file.toString()));
        set.getResources().add(resource);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            resource.load(new ByteArrayInputStream(bytes), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return resource;
    }
}
