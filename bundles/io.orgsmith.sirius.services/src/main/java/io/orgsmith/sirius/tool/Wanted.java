// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import io.orgsmith.dsl.ide.gesture.Creation;
import io.orgsmith.dsl.ide.gesture.Creations;
import io.orgsmith.dsl.ide.name.Names;
import io.orgsmith.model.org.Document;
import io.orgsmith.model.org.OrgPackage.Literals;
import io.orgsmith.picture.notation.Entity;
import io.orgsmith.sirius.read.Organization;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Something new of a kind that somebody puts onto a figure, or beside all others where that is a document. */
record Wanted(Organization organization, EClass kind, EObject onto) {
    /**
     * How it is meant; empty where he gives up.
     *
     * @throws RefusedGesture where it can be declared nowhere, or nobody can be asked which of several is meant
     */
    Optional<Creation> creation() {
        var element = organization.declared(onto).stream().findFirst();
        var ways = element.isPresent() || onto instanceof Document
                ? new Creations(organization.project(), organization.model(), kind).onto(element.orElse(null))
                : List.<Creation>of();
        if (ways.isEmpty()) {
            throw refusal();
        }
        return ways.size() == 1
                ? Optional.of(ways.get(0))
                : alone(ways).or(() -> company(ways)).or(() -> chosen(ways));
    }

    /** In the reader's language. */
    String name() {
        return organization
                .pictures()
                .labels()
                .words()
                .entity(Entity.of(kind).orElseThrow(), organization.model().is11i());
    }

    private RefusedGesture refusal() {
        if (kind == Literals.ENTERPRISE) {
            return Sentence.refusal("once", name());
        }
        if (kind == Literals.SEGMENT || kind == Literals.SEGMENT_VALUE) {
            return Sentence.refusal("none", name());
        }
        return onto instanceof Document
                ? Sentence.refusal("place", name())
                : Sentence.refusal("owner", name(), Names.shown(onto, Locale.getDefault()));
    }

    /** What is put beside all figures belongs to none of them where it can stand alone. */
    private static Optional<Creation> alone(List<Creation> ways) {
        return ways.stream().filter(way -> way.owner() == null).findFirst();
    }

    /** A value that nothing is said of is that of a company, where all companies are in one value set. */
    private Optional<Creation> company(List<Creation> ways) {
        return CompanySet.of(organization.model()).flatMap(set -> ways.stream()
                .filter(way -> kind == Literals.SEGMENT_VALUE && way.owner() == set)
                .findFirst());
    }

    private Optional<Creation> chosen(List<Creation> ways) {
        var labels = organization.pictures().labels();
        var owners = ways.stream().map(way -> labels.name(way.owner())).toList();
        return Conversation.in(onto.eResource().getResourceSet())
                .orElseThrow(() -> Sentence.refusal("several", name(), String.join(", ", owners)))
                .chosen(Sentence.of("which", name()), owners)
                .map(ways::get);
    }
}
