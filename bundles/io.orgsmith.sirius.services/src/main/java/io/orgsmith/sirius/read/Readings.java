// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.read;

import io.orgsmith.dsl.resource.OrgResource;
import io.orgsmith.dsl.resource.OrgTexts;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** What was read of a session, hung on its resource set: read again only once a text is another one. */
final class Readings extends AdapterImpl {
    private final Map<Path, Reading> byFolder = new HashMap<>();
    private final Map<URI, Path> paths = new HashMap<>();

    private Readings() {}

    static Optional<Organization> of(Resource file) {
        var set = file.getResourceSet();
        var kept = set.eAdapters().stream()
                .filter(Readings.class::isInstance)
                .map(Readings.class::cast)
                .findFirst()
                .orElseGet(() -> on(set));
        return Optional.ofNullable(kept.read(file));
    }

    private static Readings on(ResourceSet set) {
        var fresh = new Readings();
        set.eAdapters().add(fresh);
        return fresh;
    }

    private synchronized Organization read(Resource file) {
        var files = new LinkedHashMap<Path, OrgResource>();
        OrgTexts.in(file.getResourceSet()).forEach(each -> files.put(path(each), each));
        var folder = outermost(path(file).getParent(), files);
        files.keySet().removeIf(path -> !path.startsWith(folder));
        return byFolder.compute(
                        folder,
                        (path, before) ->
                                before != null && before.isOf(files) ? before : Reading.of(path, files, before))
                .organization();
    }

    private Path path(Resource file) {
        return paths.computeIfAbsent(file.getURI(), Paths::of);
    }

    /** The outermost folder of the session that a folder lies in. */
    private static Path outermost(Path own, Map<Path, OrgResource> files) {
        return files.keySet().stream()
                .map(Path::getParent)
                .filter(own::startsWith)
                .min(Comparator.comparingInt(Path::getNameCount))
                .orElse(own);
    }
}
