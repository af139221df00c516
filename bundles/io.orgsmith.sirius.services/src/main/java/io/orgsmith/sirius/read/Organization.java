// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.read;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.ide.fix.change.Case;
import io.orgsmith.dsl.resource.OrgResource;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Element;
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
    private final Pictures pictures;

    Organization(Snapshot snapshot, EffectiveModel model, Map<Path, OrgResource> files) {
        this.snapshot = snapshot;
        this.model = model;
        this.files = Map.copyOf(files);
        this.pictures = new Pictures(model);
        for (var element : model.elements()) {
            var written = Case.declaration(model, element);
            if (written != null) {
                declared.computeIfAbsent(written, none -> new ArrayList<>()).add(element);
            }
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

    /** What rules found, too. */
    public Snapshot snapshot() {
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
        return Optional.ofNullable(Case.declaration(model, element)).flatMap(this::twin);
    }

    /** What an object of the session declares: several elements where it stands in a template; none for parts of elements. */
    public List<Element> declared(EObject shown) {
        return written(shown).map(declared::get).orElse(List.of());
    }

    private Optional<EObject> twin(EObject written) {
        return Optional.ofNullable(written.eResource())
                .map(resource -> Paths.of(resource.getURI()))
                .flatMap(this::file)
                .filter(this::isUpToDate)
                .flatMap(file -> Twin.in(file.getContents().get(0), written));
    }

    private Optional<EObject> written(EObject shown) {
        return shown.eResource() instanceof OrgResource file && isUpToDate(file)
                ? project().document(Paths.of(file.getURI()).toUri()).flatMap(root -> Twin.in(root, shown))
                : Optional.empty();
    }

    private boolean isUpToDate(OrgResource file) {
        return file.text().equals(project().texts().get(Paths.of(file.getURI()).toUri()));
    }
}
