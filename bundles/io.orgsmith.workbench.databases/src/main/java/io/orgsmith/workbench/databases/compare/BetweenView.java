// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.compare;

/** What differs between two databases, or between what the text wants in two environments. */
public final class BetweenView extends ComparisonView {
    public static final String ID = "io.orgsmith.workbench.databases.between";

    public BetweenView() {
        super("column.object", "column.first", "column.second");
    }

    public static void show(Compared compared) {
        var view = open(ID, BetweenView.class);
        view.name(1, compared.from().name());
        view.name(2, compared.to().name());
        view.show(compared.description(), BetweenRows.of(compared.plan()));
    }
}
