// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.property.entity;

import io.orgsmith.tests.property.entity.World.Books;
import io.orgsmith.tests.property.text.Clause;
import io.orgsmith.tests.property.text.Declaration;
import java.util.ArrayList;
import java.util.List;

/** Ledgers with their secondary ledgers and reporting currencies; in 11i sets of books. */
final class Ledgers {
    private static final List<String> CALENDARS = List.of("Month", "\"Fiscal 4-4-5\"", "\"会计期\"");

    private final World world;

    Ledgers(World world) {
        this.world = world;
    }

    void draft() {
        var choices = world.choices;
        var chart = choices.pick(world.charts);
        boolean isThere = chart.isThere() && choices.chance(50);
        var kind = world.is11i() ? "set of books" : "ledger";
        var ledger = world.declare(isThere ? "existing " + kind : kind, "B", 30)
                .say("currency", "CNY")
                .say("calendar", choices.pick(CALENDARS))
                .say("chart of accounts", chart.chart().id());
        ledger.described(() -> describe(ledger, chart));
        if (!isThere
                && !world.is11i()
                && choices.chance(20)
                && chart.freeCompanies().size() > 1) {
            var own = chart.freeCompanies().get(chart.freeCompanies().size() - 1);
            chart.taken().add(own);
            ledger.say("balancing segment value", Clause.quoted(own));
        }
        var books = new Books(ledger, chart, new ArrayList<>());
        world.books.add(books);
        world.draft.add(ledger);
        if (!world.is11i()) {
            choices.times(2, 40, () -> follower(books));
        }
    }

    private void describe(Declaration ledger, Chart chart) {
        var choices = world.choices;
        ledger.detail("retained earnings", chart.account(choices, List.of()));
        if (!world.is11i()) {
            ledger.detail("accounting method", choices.pick(List.of("STANDARD_ACCRUAL", "STANDARD_CASH")));
        }
        choices.maybe(30, () -> ledger.detail("short", world.text(20)));
    }

    private void follower(Books books) {
        var choices = world.choices;
        boolean isSecondary = choices.chance(50);
        var follower = world.declare(isSecondary ? "secondary ledger" : "reporting currency", "F", 30);
        if (isSecondary) {
            var chart = choices.chance(50) ? choices.pick(world.charts) : books.chart();
            follower.say("chart of accounts", chart.chart().id()).say("mapping", world.text(30));
            follower.say("retained earnings", chart.account(choices, List.of()));
            follower.say("calendar", choices.pick(CALENDARS));
        }
        if (!isSecondary || choices.chance(50)) {
            follower.say("currency", choices.pick(List.of("USD", "EUR")));
        }
        follower.say(
                "level",
                choices.pick(
                        isSecondary
                                ? List.of("subledger", "journal", "balance", "adjustment")
                                : List.of("journal", "balance")));
        world.place(books.ledger(), "primary ledger", follower);
        books.followers().add(follower);
    }
}
