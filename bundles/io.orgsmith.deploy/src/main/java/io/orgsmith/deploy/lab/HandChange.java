// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.lab;

import io.orgsmith.plan.Kind;
import io.orgsmith.plan.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A change that a colleague could make past the tool.
 *
 * @param kind of the object that is changed
 * @param name of it
 * @param sql the statement that does it, signed in the WHO columns
 */
public record HandChange(Kind kind, String name, String sql) {

    /** Those that fit what a lab holds: at most one of a kind. @param today the day they are signed with */
    public static List<HandChange> of(State state, LocalDate today) {
        var who = "LAST_UPDATE_DATE = DATE '" + today + "'"
                + first(state, Kind.USER)
                        .map(user ->
                                ", LAST_UPDATED_BY = (SELECT USER_ID FROM FND_USER WHERE USER_NAME = " + user + ")")
                        .orElse("");
        var changes = new ArrayList<HandChange>();
        add(
                changes,
                state,
                Kind.LOCATION,
                "UPDATE HR_LOCATIONS_ALL\n" + "SET TOWN_OR_CITY = CONCAT(TOWN_OR_CITY, ' 2'), " + who
                        + "\nWHERE LOCATION_CODE = ",
                "");
        var units = "UPDATE HR_ALL_ORGANIZATION_UNITS\nSET ";
        add(
                changes,
                state,
                Kind.INVENTORY_ORGANIZATION,
                units + "NAME = CONCAT(NAME, ' 2'), " + who
                        + "\nWHERE ORGANIZATION_ID ="
                        + " (SELECT ORGANIZATION_ID FROM MTL_PARAMETERS WHERE ORGANIZATION_CODE = ",
                ")");
        add(
                changes,
                state,
                Kind.OPERATING_UNIT,
                units + "DATE_TO = DATE '" + today + "', " + who + "\nWHERE NAME = ",
                "");
        return List.copyOf(changes);
    }

    private static void add(List<HandChange> changes, State state, Kind kind, String sql, String end) {
        first(state, kind).ifPresent(name -> changes.add(new HandChange(kind, plain(name), sql + name + end)));
    }

    /** The name of the first object of a kind, quoted. */
    private static Optional<String> first(State state, Kind kind) {
        return state.objects().values().stream()
                .filter(object -> object.key().kind() == kind)
                .map(object -> "'" + object.key().lastName().replace("'", "''") + "'")
                .filter(name -> !name.equals("'SYSADMIN'"))
                .findFirst();
    }

    private static String plain(String quoted) {
        return quoted.substring(1, quoted.length() - 1).replace("''", "'");
    }
}
