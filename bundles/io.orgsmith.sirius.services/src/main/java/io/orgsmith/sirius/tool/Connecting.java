// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.dsl.ide.gesture.Connection;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.sirius.read.Organization;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** Draws lines. */
final class Connecting {
    private Connecting() {}

    /** Lets one object have a relation to another; nothing where the metamodel does not let it, or it has it already. */
    static EObject by(Relation relation, EObject source, EObject target) {
        Gesture.perform(source, organization -> {
            var connection = Connection.of(relation.key()).orElseThrow();
            return Ends.of(organization, source, target)
                    .filter(ends -> connection.to(ends.from(), ends.to()))
                    .flatMap(ends -> connection
                            .connect(organization.model(), ends.from(), ends.to())
                            .fix());
        });
        return source;
    }

    /** Whether a line can be drawn: what a rule forbids can be. */
    static boolean can(Relation relation, EObject source, EObject target) {
        return Organization.of(source)
                .flatMap(organization -> Ends.of(organization, source, target))
                .flatMap(ends -> connection(relation).filter(connection -> connection.to(ends.from(), ends.to())))
                .isPresent();
    }

    /** Takes a line away. */
    static void undo(Relation relation, EObject source, EObject target) {
        Gesture.perform(source, organization -> connection(relation)
                .flatMap(connection -> Ends.of(organization, source, target).flatMap(ends -> connection
                        .disconnect(organization.model(), ends.from(), ends.to())
                        .fix())));
    }

    /** Leads a line to another target. */
    static void lead(Relation relation, EObject source, EObject from, EObject to) {
        Gesture.perform(source, organization -> lead(relation, organization, source, from, to));
    }

    /** Lets the line to a target begin at another figure: one relation goes, the other one comes. */
    static void leadFrom(Relation relation, EObject from, EObject to, EObject target) {
        Gesture.perform(target, organization -> {
            var old = Ends.of(organization, from, target);
            var now = Ends.of(organization, to, target);
            return connection(relation)
                    .filter(connection -> old.isPresent() && now.isPresent())
                    .filter(connection ->
                            connection.to(now.get().from(), now.get().to()))
                    .flatMap(connection -> Joined.of(
                            connection.disconnect(
                                    organization.model(),
                                    old.get().from(),
                                    old.get().to()),
                            connection.connect(
                                    organization.model(),
                                    now.get().from(),
                                    now.get().to())));
        });
    }

    private static Optional<QuickFix> lead(
            Relation relation, Organization organization, EObject source, EObject from, EObject to) {
        var old = Ends.of(organization, source, from);
        var now = Ends.of(organization, source, to);
        return connection(relation)
                .filter(connection -> old.isPresent() && now.isPresent())
                .filter(connection -> connection.to(now.get().from(), now.get().to()))
                .flatMap(connection -> connection
                        .reconnect(
                                organization.model(),
                                now.get().from(),
                                old.get().to(),
                                now.get().to())
                        .fix());
    }

    private static Optional<Connection> connection(Relation relation) {
        return Connection.of(relation.key());
    }
}
