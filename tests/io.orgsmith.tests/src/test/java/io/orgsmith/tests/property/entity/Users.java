// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.entity;

import io.orgsmith.tests.property.text.Clause;
import io.orgsmith.tests.property.text.Declaration;
import java.util.List;

/** Users with their responsibilities, and what is the same for all of them. */
final class Users {
    private final World world;

    Users(World world) {
        this.world = world;
    }

    void draft() {
        var choices = world.choices;
        var user = world.declare("user", "O", 240);
        choices.maybe(50, () -> user.say("user name", Clause.quoted("USER." + world.names.code(3) + "@X")));
        if (!world.groups.isEmpty() && choices.chance(30)) {
            user.say("employee of", choices.pick(world.groups).id());
        }
        choices.maybe(20, () -> user.say("HR:User Type =", choices.pick(List.of("\"HR User\"", "\"Payroll User\""))));
        user.described(() -> describe(user));
        world.draft.add(user);
    }

    private void describe(Declaration user) {
        var choices = world.choices;
        if (!world.responsibilities.isEmpty()) {
            user.detail(
                    "responsibilities",
                    choices.some(world.responsibilities, 1).stream()
                            .map(Declaration::id)
                            .toArray());
        }
        Details.life(world, user);
    }

    /** Profile values at site and application level. */
    void profiles() {
        var choices = world.choices;
        if (choices.chance(20)) {
            world.draft.add(new Declaration("profiles at site", "")
                    .say("HR:Cross Business Group =", choices.pick(List.of("No", "Yes"))));
        }
        if (choices.chance(20)) {
            world.draft.add(new Declaration("profiles at application PER", "")
                    .say("HR:User Type =", Clause.quoted("HR with Payroll User"))
                    .say("MY_OWN_OPTION =", world.text(100)));
        }
    }
}
