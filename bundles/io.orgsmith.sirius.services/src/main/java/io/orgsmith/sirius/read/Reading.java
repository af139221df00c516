// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.read;

import io.orgsmith.dsl.resource.OrgResource;
import io.orgsmith.model.effective.ResolveOptions;
import io.orgsmith.workspace.Cancellation;
import io.orgsmith.workspace.Snapshot;
import io.orgsmith.workspace.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * What was read of the files of one folder.
 *
 * @param contents what the files held: another text is another object, too
 * @param organization as it was when it could last be read; null for never
 */
record Reading(Map<Path, List<EObject>> contents, Map<Path, String> texts, Organization organization) {
    /** @param before null for nothing */
    static Reading of(Path folder, Map<Path, OrgResource> files, Reading before) {
        var texts = new HashMap<Path, String>();
        files.forEach((path, file) -> texts.put(path, file.text()));
        var last = Optional.ofNullable(before).map(Reading::organization).map(Organization::snapshot);
        var snapshot = before != null && before.texts().equals(texts)
                ? last
                : read(folder, texts).or(() -> last);
        return new Reading(
                contents(files),
                texts,
                snapshot.map(each -> new Organization(each, files)).orElse(null));
    }

    /** Whether the files still hold the very same. */
    boolean isOf(Map<Path, OrgResource> files) {
        return contents.equals(contents(files));
    }

    private static Map<Path, List<EObject>> contents(Map<Path, OrgResource> files) {
        var contents = new HashMap<Path, List<EObject>>();
        files.forEach((path, file) -> contents.put(path, List.copyOf(file.getContents())));
        return contents;
    }

    private static Optional<Snapshot> read(Path folder, Map<Path, String> texts) {
        var open = new HashMap<Path, Source>();
        texts.forEach((path, text) -> open.put(path, new Source(path, text, 0)));
        try {
            return Optional.of(Snapshot.of(folder, open, ResolveOptions.AS_WRITTEN, new Cancellation()))
                    .filter(snapshot -> snapshot.model().isPresent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
