// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.read;

import io.orgsmith.dsl.resource.OrgResource;
import io.orgsmith.dsl.resource.OrgTexts;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.workspace.Cancellation;
import io.orgsmith.workspace.Snapshot;
import io.orgsmith.workspace.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** What was read of a session, hung on its resource set: read again only once a text is another one. */
final class Readings extends AdapterImpl {
    private final Map<Path, Reading> byFolder = new HashMap<>();

    /** @param organization the last that could be read; null for none */
    private record Reading(Map<Path, String> texts, Organization organization) {}

    private Readings() {}

    static Optional<Organization> of(Resource file) {
        var set = file.getResourceSet();
        var kept = set.eAdapters().stream()
                .filter(Readings.class::isInstance)
                .map(Readings.class::cast)
                .findFirst()
                .orElseGet(() -> on(set));
        return Optional.ofNullable(kept.read(folder(file, set), set));
    }

    private static Readings on(ResourceSet set) {
        var fresh = new Readings();
        set.eAdapters().add(fresh);
        return fresh;
    }

    private synchronized Organization read(Path folder, ResourceSet set) {
        var files = new LinkedHashMap<Path, OrgResource>();
        OrgTexts.in(set).stream()
                .filter(file -> Paths.of(file.getURI()).startsWith(folder))
                .forEach(file -> files.put(Paths.of(file.getURI()), file));
        var texts = new HashMap<Path, String>();
        files.forEach((path, file) -> texts.put(path, file.text()));
        var before = byFolder.get(folder);
        if (before != null && before.texts().equals(texts)) {
            return before.organization();
        }
        var now = read(folder, texts, files).orElse(before == null ? null : before.organization());
        byFolder.put(folder, new Reading(texts, now));
        return now;
    }

    private static Optional<Organization> read(Path folder, Map<Path, String> texts, Map<Path, OrgResource> files) {
        var open = new HashMap<Path, Source>();
        texts.forEach((path, text) -> open.put(path, new Source(path, text, 0)));
        try {
            var snapshot = Snapshot.of(folder, open, ResolveOptions.AS_WRITTEN, new Cancellation());
            return snapshot.model().map(model -> new Organization(snapshot, model, files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The outermost folder of the session that the file lies in. */
    private static Path folder(Resource file, ResourceSet set) {
        var own = Paths.of(file.getURI()).getParent();
        return OrgTexts.in(set).stream()
                .map(other -> Paths.of(other.getURI()).getParent())
                .filter(own::startsWith)
                .min(Comparator.comparingInt(Path::getNameCount))
                .orElse(own);
    }
}
