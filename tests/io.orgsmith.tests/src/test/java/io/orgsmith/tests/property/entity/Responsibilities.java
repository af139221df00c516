// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.entity;

import io.orgsmith.tests.property.entity.World.Access;
import io.orgsmith.tests.property.text.Clause;
import io.orgsmith.tests.property.text.Declaration;
import java.util.List;
import java.util.Set;

/** Responsibilities, with the profile values that say where they work. */
final class Responsibilities {
    private static final Set<String> IN_UNITS = Set.of("PO", "SQLAP", "AR", "ONT");

    private final World world;

    Responsibilities(World world) {
        this.world = world;
    }

    void draft() {
        var choices = world.choices;
        var profiles = world.profiles.stream()
                .filter(access -> !access.opens().isEmpty())
                .toList();
        boolean isAble = world.is11i() ? !world.units.isEmpty() : !profiles.isEmpty();
        var application = choices.pick(
                isAble ? List.of("INV", "PER", "SQLGL", "PO", "SQLAP", "AR", "ONT") : List.of("INV", "PER", "SQLGL"));
        var responsibility = world.declare("responsibility", "R", 100).say("in", application);
        Details.translate(world, responsibility, 100);
        choices.maybe(30, () -> responsibility.say("key", Clause.quoted("KEY_" + world.names.code(4))));
        responsibility.say("menu", choices.pick(List.of("INV_NAVIGATE", "\"菜单 A\"")));
        responsibility.described(() -> describe(responsibility));
        access(responsibility, application, profiles);
        world.draft.add(responsibility);
        world.responsibilities.add(responsibility);
    }

    private void describe(Declaration responsibility) {
        var choices = world.choices;
        choices.maybe(
                60,
                () -> responsibility.detail("request group", choices.pick(List.of("\"All Reports\"", "\"报表 & 请求\""))));
        choices.maybe(30, () -> responsibility.detail("description", world.text(240)));
        choices.maybe(20, () -> responsibility.detail("data group", "Standard"));
        choices.maybe(10, () -> responsibility.detail("not creates organizations"));
        Details.life(world, responsibility);
    }

    private void access(Declaration responsibility, String application, List<Access> profiles) {
        var choices = world.choices;
        choices.maybe(
                60,
                () -> responsibility.say(
                        "HR:Security Profile =",
                        "business group " + choices.pick(world.groups).id()));
        if (!world.books.isEmpty() && application.equals("SQLGL")) {
            var books = choices.pick(world.books).ledger();
            responsibility.say(
                    world.is11i()
                            ? "GL Set of Books Name ="
                            : choices.pick(List.of("GL Ledger Name =", "GL Ledger ID =", "GL:Data Access Set =")),
                    (world.is11i() ? "set of books " : "ledger ") + books.id());
        }
        if (!world.plants.isEmpty() && application.equals("INV")) {
            responsibility.say(
                    "MFG:Organization =",
                    world.reference(choices.pick(world.plants).organization()));
        }
        if (!IN_UNITS.contains(application)) {
            return;
        }
        if (world.is11i()) {
            responsibility.say(
                    "MO:Operating Unit =",
                    world.reference(choices.pick(world.units).unit()));
            return;
        }
        var profile = choices.pick(profiles);
        responsibility.say("MO:Security Profile =", world.reference(profile.profile()));
        choices.maybe(
                60,
                () -> responsibility.say(
                        "MO:Default Operating Unit =",
                        world.reference(choices.pick(profile.opens()).unit())));
    }
}
