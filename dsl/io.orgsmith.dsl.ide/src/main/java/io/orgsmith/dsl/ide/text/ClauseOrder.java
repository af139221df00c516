// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.text;

import io.orgsmith.model.org.OrgPackage.Literals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EClass;

/**
 * The order in which an expert writes the clauses of a declaration, and which of them he writes in one line: those of the
 * examples. A bar ends a line, a comma a place; a stroke stands between two wordings.
 */
final class ClauseOrder {
    private static final String FIRST = "from, to, like, business group, ";
    private static final String LAST = " | type, external/internal, also hr organization, same organization as";
    private static final String PROFILES = " | HR:User Type | HR:Security Profile | MO:Security Profile"
            + " | MO:Default Operating Unit | MO:Operating Unit";
    private static final Pattern NOT = Pattern.compile("^(not|no) ");

    private static final Map<EClass, ClauseOrder> ORDERS = Map.ofEntries(
            order(Literals.VALUE_SET, "format, size, uppercase, zero filled"),
            order(Literals.CHART_OF_ACCOUNTS, "separator"),
            order(
                    Literals.LEDGER,
                    "short, currency, calendar, chart of accounts | retained earnings, accounting method"
                            + " | balancing segment values/balancing segment value | primary ledger, level, mapping"),
            order(
                    Literals.LEGAL_ENTITY,
                    "identifier, ledger/set of books, balancing segment values/balancing segment value, at"
                            + " | registered name | registration, jurisdiction, tax registration, country | transacting"),
            order(
                    Literals.BUSINESS_GROUP,
                    "short, at | legislation, currency"
                            + " | employee numbers, applicant numbers, contingent worker numbers | job flexfield,"
                            + " grade flexfield, position flexfield, people group flexfield, cost allocation flexfield"
                            + " | created by"),
            order(
                    Literals.OPERATING_UNIT,
                    "short, ledger/set of books, legal entities/legal entity, default legal context,"
                            + " line of business, at | usable"),
            order(
                    Literals.INVENTORY_ORGANIZATION,
                    "code, operating unit, legal entity, ledger/set of books, at, cost center, master organization,"
                            + " costs of | calendar, costing, mrp, wip, negative balances, locator control | accounts"
                            + " | open to"),
            order(
                    Literals.SUBINVENTORY,
                    "description, inventory organization, code, asset/expense, quantity tracked, nettable, reservable,"
                            + " locator control | material account, expense account"),
            order(Literals.COST_CENTER, "chart of accounts, company value, cost center value, value, legal entity, at"),
            order(Literals.HR_ORGANIZATION, "cost center, chart of accounts, at"),
            order(Literals.LOCATION, "country, style, city, region, address, postal code | telephone, description"),
            order(Literals.ORGANIZATION_HIERARCHY, "primary | under"),
            order(
                    Literals.SECURITY_PROFILE,
                    "global, all organizations/all operating units, operating units/operating unit,"
                            + " organizations/organization, except, hierarchy, below, with top/without top"),
            order(
                    Literals.RESPONSIBILITY,
                    "in, key, menu, request group, data group, creates organizations | description" + PROFILES),
            order(Literals.USER, "user name, employee of, responsibilities/responsibility" + PROFILES));

    private static final int UNKNOWN = 1000;

    private record Place(String words, Rank rank) {}

    private final List<Place> places = new ArrayList<>();

    private ClauseOrder(String order) {
        var lines = order.split(" \\| ");
        int place = 0;
        for (int line = 0; line < lines.length; line++) {
            for (var clause : lines[line].split(", ")) {
                for (var words : clause.split("/")) {
                    places.add(new Place(words, new Rank(false, place, line)));
                }
                place++;
            }
        }
    }

    /** Where a clause stands in a declaration of a kind; one that the order does not know comes last. */
    static Rank of(EClass kind, String clause) {
        var words =
                NOT.matcher(clause.replaceAll("\\s+", " ").replace(": ", ":")).replaceFirst("");
        var order = ORDERS.get(kind);
        var found = order == null
                ? null
                : order.places.stream()
                        .filter(each -> DeclarationOrder.begins(words, each.words()))
                        .reduce((one, other) ->
                                other.words().length() > one.words().length() ? other : one)
                        .orElse(null);
        return found == null ? new Rank(false, UNKNOWN, -1) : found.rank();
    }

    private static Map.Entry<EClass, ClauseOrder> order(EClass kind, String order) {
        return Map.entry(kind, new ClauseOrder(FIRST + order + LAST));
    }
}
