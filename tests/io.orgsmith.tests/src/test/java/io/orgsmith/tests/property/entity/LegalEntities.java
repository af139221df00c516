// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.entity;

import io.orgsmith.tests.property.entity.World.Books;
import io.orgsmith.tests.property.entity.World.Company;
import io.orgsmith.tests.property.text.Clause;
import io.orgsmith.tests.property.text.Declaration;
import java.util.List;

/** Legal entities; in 11i organizations of a business group. */
final class LegalEntities {
    private final World world;

    LegalEntities(World world) {
        this.world = world;
    }

    void draft() {
        var choices = world.choices;
        var books = choices.pick(world.books);
        var free = books.chart().freeCompanies();
        if (free.isEmpty()) {
            return;
        }
        boolean isThere = books.ledger().kind().startsWith("existing") && !world.is11i() && choices.chance(50);
        var entity = world.declare(isThere ? "existing legal entity" : "legal entity", "E", 240);
        Details.translate(world, entity, 240);
        entity.say(world.is11i() ? "set of books" : "ledger", books.ledger().id());
        var values = choices.some(free, 1);
        books.chart().taken().addAll(values);
        entity.say(
                "balancing segment values", values.stream().map(Clause::quoted).toArray());
        var group = world.is11i() ? choices.pick(world.groups) : null;
        if (world.is11i()) {
            world.place(group, "business group", entity);
        } else {
            // One that is there already cannot have a value of a ledger that is only to come.
            if (!isThere) {
                followers(entity, books);
            }
            world.draft.add(entity);
        }
        identify(entity);
        if (!isThere) {
            entity.described(() -> describe(entity));
        }
        world.companies.add(new Company(entity, books, group, values));
    }

    private void followers(Declaration entity, Books books) {
        for (var follower : books.followers()) {
            follower.clauses().stream()
                    .filter(clause -> clause.words().equals("chart of accounts"))
                    .flatMap(clause -> world.charts.stream().filter(chart -> clause.values()
                            .contains(chart.chart().id())))
                    .filter(chart -> !chart.freeCompanies().isEmpty() && world.choices.chance(50))
                    .findFirst()
                    .ifPresent(chart -> {
                        var value = chart.freeCompanies().get(0);
                        chart.taken().add(value);
                        entity.say("balancing segment value of " + follower.id() + ":", Clause.quoted(value));
                    });
        }
    }

    private void identify(Declaration entity) {
        world.choices.maybe(30, () -> entity.say("identifier", world.text(30)));
    }

    private void describe(Declaration entity) {
        var choices = world.choices;
        if (choices.chance(80)) {
            entity.detail("registration", world.text(50));
            entity.detail("jurisdiction", choices.pick(List.of("CN", "DE", "US")));
        }
        choices.maybe(20, () -> entity.detail("registered name", world.text(240)));
        choices.maybe(20, () -> entity.detail("tax registration", world.text(20)));
        choices.maybe(20, () -> entity.detail("country", choices.pick(List.of("CN", "DE"))));
        choices.maybe(20, () -> entity.detail(choices.pick(List.of("transacting", "not transacting"))));
        if (world.is11i()) {
            Details.organization(world, entity);
        } else {
            if (!world.locations.isEmpty() && choices.chance(60)) {
                entity.detail("at", choices.pick(world.locations).id());
            }
            Details.life(world, entity);
        }
    }
}
