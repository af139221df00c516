// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.tool;

import io.orgsmith.dsl.ide.gesture.Connection;
import io.orgsmith.picture.notation.Relation;
import io.orgsmith.sirius.read.Organization;
import org.eclipse.emf.ecore.EObject;

/** Draws lines, leads them elsewhere and takes them away. */
final class Connecting {
    private Connecting() {}

    /** Lets one object have a relation to another. */
    static EObject by(Relation relation, EObject source, EObject target) {
        Gesture.perform(
                source, organization -> Ends.of(organization, source, target).flatMap(ends -> {
                    var connection = possible(relation, organization, ends);
                    return Gesture.changed(connection.connect(organization.model(), ends.from(), ends.to()));
                }));
        return source;
    }

    /** Whether a line can be drawn: what a rule forbids can be. */
    static boolean can(Relation relation, EObject source, EObject target) {
        return Organization.of(source)
                .flatMap(organization -> Ends.of(organization, source, target))
                .filter(ends -> connection(relation).to(ends.from(), ends.to()))
                .isPresent();
    }

    /** Takes a line away. */
    static void undo(Relation relation, EObject source, EObject target) {
        Gesture.perform(source, organization -> Ends.of(organization, source, target)
                .flatMap(ends -> Gesture.changed(
                        connection(relation).disconnect(organization.model(), ends.from(), ends.to()))));
    }

    /** Leads a line to another target. */
    static void lead(Relation relation, EObject source, EObject from, EObject to) {
        Gesture.perform(source, organization -> Ends.of(organization, source, from)
                .flatMap(old -> Ends.of(organization, source, to)
                        .flatMap(now -> Gesture.changed(possible(relation, organization, now)
                                .reconnect(organization.model(), now.from(), old.to(), now.to())))));
    }

    /** Lets the line to a target begin at another figure: one relation goes, the other one comes. */
    static void leadFrom(Relation relation, EObject from, EObject to, EObject target) {
        Gesture.perform(target, organization -> Ends.of(organization, from, target)
                .flatMap(old -> Ends.of(organization, to, target).flatMap(now -> {
                    var connection = possible(relation, organization, now);
                    var gone = Gesture.changed(connection.disconnect(organization.model(), old.from(), old.to()));
                    var come = Gesture.changed(connection.connect(organization.model(), now.from(), now.to()));
                    return gone.flatMap(first -> come.map(second -> Joined.of(first, second)));
                })));
    }

    private static Connection possible(Relation relation, Organization organization, Ends ends) {
        var connection = connection(relation);
        if (!connection.to(ends.from(), ends.to())) {
            var labels = organization.pictures().labels();
            throw Sentence.refusal("relation", labels.name(ends.from()), labels.name(ends.to()));
        }
        return connection;
    }

    private static Connection connection(Relation relation) {
        return Connection.of(relation.key()).orElseThrow();
    }
}
