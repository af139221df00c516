// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.ChartOfAccounts;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.Ledger;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.model.org.Segment;
import io.orgsmith.model.org.SegmentValue;
import io.orgsmith.model.org.ValueSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;

/** What somebody can mean who puts something new of a kind onto a figure of a diagram, or beside all of them. */
public record Creations(LanguageProject project, EffectiveModel model, EClass kind) {
    /** What no diagram has a figure for: it can be put anywhere. */
    private static final Set<EClass> ANYWHERE = Set.of(
            Literals.ENTERPRISE,
            Literals.LOCATION,
            Literals.VALUE_SET,
            Literals.CHART_OF_ACCOUNTS,
            Literals.HR_ORGANIZATION,
            Literals.ORGANIZATION_HIERARCHY);

    /**
     * The ways to understand it, to choose from where there are several, the likeliest first; none for what cannot be.
     *
     * @param onto the element of the figure; null for the empty part of the diagram
     */
    public List<Creation> onto(Element onto) {
        if (kind == Literals.SEGMENT_VALUE) {
            return of(valueSets(onto));
        }
        if (kind == Literals.SEGMENT) {
            return of(charts(onto));
        }
        if (onto == null) {
            return new Ground(project, model, kind).creations();
        }
        var there = new Creation(project, model, kind, onto);
        if (there.isPossible()) {
            return List.of(there);
        }
        var anywhere = new Creation(project, model, kind, null);
        return ANYWHERE.contains(kind) && anywhere.isPossible() ? List.of(anywhere) : List.of();
    }

    /** Whether putting something of a kind onto a figure of another kind says to what it belongs. */
    public static boolean canBePutOnto(EClass kind, EClass onto) {
        if (kind == Literals.SEGMENT_VALUE) {
            return onto == Literals.SEGMENT_VALUE || onto == Literals.LEDGER;
        }
        return kind == Literals.SEGMENT ? onto == Literals.LEDGER : Creation.canBelong(kind, onto);
    }

    private List<Creation> of(Stream<? extends Element> owners) {
        return owners.filter(Objects::nonNull)
                .distinct()
                .map(owner -> new Creation(project, model, kind, owner))
                .toList();
    }

    private Stream<ValueSet> valueSets(Element onto) {
        if (onto instanceof SegmentValue value) {
            return Stream.of(value.getValueSet());
        }
        return onto instanceof Ledger
                ? charts(onto).flatMap(chart -> chart.getSegments().stream()).map(Segment::getValueSet)
                : model.all(ValueSet.class).stream();
    }

    private Stream<ChartOfAccounts> charts(Element onto) {
        return onto instanceof Ledger ledger
                ? ledger.getChartOfAccounts().stream()
                : model.all(ChartOfAccounts.class).stream();
    }
}
