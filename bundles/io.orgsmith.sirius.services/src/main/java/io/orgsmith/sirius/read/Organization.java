// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.read;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.dsl.resource.OrgResource;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
import io.orgsmith.rules.Finding;
import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Snapshot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * What the files of a session mean, and which object of the session declares what of it. A session holds the files as they
 * are written; pictures are of what they mean, with templates and nesting worked out.
 */
public final class Organization {
    private final Snapshot snapshot;
    private final EffectiveModel model;
    private final Map<Path, OrgResource> files;
    private final Map<EObject, List<Element>> declared = new IdentityHashMap<>();
    private final Twins twins = new Twins();
    private final Pictures pictures;
    private final Faults faults;

    /** @param snapshot one that has a model */
    Organization(Snapshot snapshot, Map<Path, OrgResource> files) {
        this.snapshot = snapshot;
        this.model = snapshot.model().orElseThrow();
        this.files = Map.copyOf(files);
        this.pictures = new Pictures(this);
        this.faults = new Faults(snapshot.findings());
        for (var element : model.elements()) {
            var written = Case.declaration(model, element);
            if (written != null) {
                declared.computeIfAbsent(written, none -> new ArrayList<>()).add(element);
            }
        }
        files.forEach(this::pair);
    }

    /** A file that could not be read as it is now has no twins. */
    private void pair(Path path, OrgResource file) {
        if (file.text().equals(project().texts().get(path.toUri()))) {
            project().document(path.toUri()).ifPresent(root -> file.getContents().stream()
                    .findFirst()
                    .ifPresent(ofSession -> twins.pair(ofSession, root)));
        }
    }

    /** Of the session that an object belongs to; empty where its texts could never be read, or it is in no session. */
    public static Optional<Organization> of(EObject object) {
        var file = object == null ? null : object.eResource();
        return file == null || file.getResourceSet() == null ? Optional.empty() : Readings.of(file);
    }

    public EffectiveModel model() {
        return model;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /** The texts that the model was made of. */
    public LanguageProject project() {
        return snapshot.project().language();
    }

    /** The diagrams of it. */
    public Pictures pictures() {
        return pictures;
    }

    /** The file of a session; empty where the session does not hold it. */
    public Optional<OrgResource> file(Path file) {
        return Optional.ofNullable(files.get(file));
    }

    /** The object of the session that declares an element; what a template says is declared in the template. */
    public Optional<EObject> shown(EObject element) {
        return Optional.ofNullable(Case.declaration(model, element)).flatMap(twins::shown);
    }

    /** What an object of the session declares: several elements where it stands in a template; none for parts of elements. */
    public List<Element> declared(EObject shown) {
        return twins.written(shown).map(declared::get).orElse(List.of());
    }

    /** What the rules find fault with in what an object of the session declares, by place. */
    public List<Map.Entry<Diagnostic, Finding>> found(EObject shown) {
        return faults.in(declared(shown));
    }
}
