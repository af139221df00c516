// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.explorer;

import io.orgsmith.model.org.Element;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which element of a state of a project is declared where. Made once for a state: that looks at all elements. */
final class Places {
    private final State state;
    private final Map<Path, Stretches<Place>> byFile;

    private record Place(Element element, Declared declared) {}

    Places(State state) {
        this.state = state;
        var byFile = state.model().elements().stream()
                .filter(Grouping::isShown)
                .flatMap(element ->
                        Declared.of(state.model(), element).stream().map(declared -> new Place(element, declared)))
                .collect(Collectors.groupingBy(place -> place.declared().path()));
        this.byFile = byFile.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        file -> new Stretches<>(
                                file.getValue(),
                                place -> place.declared().declaration().whole())));
    }

    boolean areOf(State other) {
        return state == other;
    }

    /** The qualified id of the innermost element whose text a caret touches. */
    Optional<String> at(Path file, int offset) {
        return Optional.ofNullable(byFile.get(file))
                .flatMap(nested -> nested.at(offset))
                .map(place -> state.model().fragment(place.element()));
    }
}
