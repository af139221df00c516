// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.fix;

import io.orgsmith.dsl.ide.fix.Offer;
import io.orgsmith.dsl.ide.fix.Offers;
import io.orgsmith.workbench.check.Checks;
import io.orgsmith.workbench.check.FindingMarkers;
import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Snapshot;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

/** The ways to put a marked finding right, the best first; they fit the text as it was checked last. */
public final class MarkerFixes implements IMarkerResolutionGenerator2 {
    /** Asked for each marker that is painted: most findings can be accepted, which is known at once. */
    @Override
    public boolean hasResolutions(IMarker marker) {
        return last(marker)
                .flatMap(snapshot -> marked(snapshot, marker).filter(each -> Offers.isAny(snapshot, each)))
                .findAny()
                .isPresent();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        return last(marker)
                .flatMap(snapshot -> marked(snapshot, marker)
                        .flatMap(diagnostic -> fixes(snapshot, Offers.of(snapshot, diagnostic))))
                .toArray(IMarkerResolution[]::new);
    }

    private static Stream<Snapshot> last(IMarker marker) {
        return Checks.service().last(marker.getResource().getProject()).stream();
    }

    private static Stream<Diagnostic> marked(Snapshot snapshot, IMarker marker) {
        return snapshot.diagnostics().stream()
                .filter(diagnostic -> isMarkedBy(marker, diagnostic))
                .limit(1);
    }

    private static Stream<OfferedFix> fixes(Snapshot snapshot, List<Offer> offers) {
        return IntStream.range(0, offers.size()).mapToObj(i -> new OfferedFix(offers.get(i), snapshot, -i));
    }

    private static boolean isMarkedBy(IMarker marker, Diagnostic diagnostic) {
        var location = marker.getResource().getLocation();
        return diagnostic.code().equals(marker.getAttribute(FindingMarkers.RULE, ""))
                && diagnostic.place().offset() == marker.getAttribute(IMarker.CHAR_START, -1)
                && location != null
                && diagnostic.place().file().endsWith(location.lastSegment());
    }
}
