// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.entity;

import io.orgsmith.tests.property.entity.World.Access;
import io.orgsmith.tests.property.entity.World.Hierarchy;
import io.orgsmith.tests.property.entity.World.Unit;
import io.orgsmith.tests.property.text.Declaration;
import java.util.List;

/** Security profiles of every form: lists, hierarchies, all of a group, global ones. */
final class SecurityProfiles {
    private final World world;

    SecurityProfiles(World world) {
        this.world = world;
    }

    void draft() {
        var choices = world.choices;
        var group = choices.pick(world.groups);
        var units = world.units.stream().filter(unit -> unit.group() == group).toList();
        var profile = world.declare("security profile", "W", 240);
        world.draft.add(profile);
        if (choices.chance(25)) {
            profile.say("global");
            global(profile);
            return;
        }
        choices.maybe(10, () -> profile.say("not global"));
        profile.say("business group", group.id());
        var trees =
                world.hierarchies.stream().filter(tree -> tree.group() == group).toList();
        if (!trees.isEmpty() && choices.chance(70)) {
            byTree(profile, choices.pick(trees));
        } else if (!units.isEmpty() && choices.chance(70)) {
            list(profile, units);
        } else {
            profile.say(choices.pick(List.of("all organizations", "all operating units")));
            world.profiles.add(new Access(profile, except(profile, units)));
        }
    }

    private void global(Declaration profile) {
        if (world.units.isEmpty() || world.choices.chance(50)) {
            profile.say("all organizations");
            world.profiles.add(new Access(profile, world.units));
        } else {
            list(profile, world.units);
        }
    }

    private void list(Declaration profile, List<Unit> units) {
        var some = world.choices.some(units, 1);
        if (world.choices.chance(50)) {
            profile.say(
                    "operating units",
                    some.stream().map(unit -> unit.unit().id()).toArray());
        } else {
            profile.say(
                    "organizations",
                    some.stream().map(unit -> world.reference(unit.unit())).toArray());
        }
        world.profiles.add(new Access(profile, some));
    }

    private void byTree(Declaration profile, Hierarchy tree) {
        var choices = world.choices;
        profile.say("hierarchy", tree.hierarchy().id());
        profile.say("below", "business group " + tree.top().id());
        choices.maybe(90, () -> profile.say(choices.pick(List.of("with top", "without top"))));
        world.profiles.add(new Access(profile, except(profile, tree.units())));
    }

    /** Takes one out again, where there are several. */
    private List<Unit> except(Declaration profile, List<Unit> units) {
        if (units.size() < 2 || !world.choices.chance(40)) {
            return units;
        }
        profile.say("except", world.reference(units.get(0).unit()));
        return units.subList(1, units.size());
    }
}
