// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.mapping;

import io.orgsmith.plan.Value;
import io.orgsmith.target.lab.table.Row;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Things that setups only name and that the tool never sets up itself: calendars, menus, accounts … A lab takes the text at
 * its word and adds what it does not hold yet.
 *
 * @param scope further columns that tell things of one name apart, and their values
 * @param fixed columns that a new row gets
 */
public record Named(String table, String idColumn, String nameColumn, Map<String, ?> scope, Map<String, ?> fixed) {

    public static final Named CURRENCY =
            new Named("FND_CURRENCIES", "CURRENCY_CODE", "CURRENCY_CODE", Map.of(), Map.of("ENABLED_FLAG", "Y"));
    public static final Named ACCOUNTING_CALENDAR = plain("GL_PERIOD_SETS", "PERIOD_SET_NAME", "PERIOD_SET_NAME");
    public static final Named WORKDAY_CALENDAR = plain("BOM_CALENDARS", "CALENDAR_CODE", "CALENDAR_CODE");
    public static final Named COA_MAPPING = plain("GL_COA_MAPPINGS", "COA_MAPPING_ID", "NAME");
    public static final Named APPLICATION = plain("FND_APPLICATION", "APPLICATION_ID", "APPLICATION_SHORT_NAME");
    public static final Named MENU = plain("FND_MENUS", "MENU_ID", "MENU_NAME");
    public static final Named DATA_GROUP = plain("FND_DATA_GROUPS", "DATA_GROUP_ID", "DATA_GROUP_NAME");
    public static final Named COST_ALLOCATION =
            plain("PAY_COST_ALLOCATION_KEYFLEX", "COST_ALLOCATION_KEYFLEX_ID", "CONCATENATED_SEGMENTS");
    public static final Named COUNTRY = new Named(
            "HZ_GEOGRAPHIES", "GEOGRAPHY_ID", "GEOGRAPHY_CODE", Map.of("GEOGRAPHY_TYPE", "COUNTRY"), Map.of());

    /** The accounts of a chart of accounts; null where it is not known. */
    public static Named account(Long chart) {
        var scope = new HashMap<String, Object>();
        scope.put("CHART_OF_ACCOUNTS_ID", chart);
        return new Named("GL_CODE_COMBINATIONS_KFV", "CODE_COMBINATION_ID", "CONCATENATED_SEGMENTS", scope, Map.of());
    }

    /** The request groups of an application. */
    public static Named requestGroup(long application) {
        return new Named(
                "FND_REQUEST_GROUPS",
                "REQUEST_GROUP_ID",
                "REQUEST_GROUP_NAME",
                Map.of("APPLICATION_ID", application),
                Map.of());
    }

    /** The structures of one of the key flexfields of HR, e.g. JOB. */
    public static Named structure(long application, String flexfield) {
        return new Named(
                "FND_ID_FLEX_STRUCTURES",
                "ID_FLEX_NUM",
                "ID_FLEX_STRUCTURE_CODE",
                Map.of("APPLICATION_ID", application, "ID_FLEX_CODE", flexfield),
                Map.of(
                        "CONCATENATED_SEGMENT_DELIMITER", ".",
                        "ENABLED_FLAG", "Y",
                        "FREEZE_FLEX_DEFINITION_FLAG", "Y"));
    }

    private static Named plain(String table, String idColumn, String nameColumn) {
        return new Named(table, idColumn, nameColumn, Map.of(), Map.of());
    }

    /** The id of the thing with that name, which is added where it is not there. */
    public Object id(String name, Writer writer) {
        Draft draft = writer.row(table).key(nameColumn, name);
        scope.forEach(draft::key);
        fixed.forEach(draft::initially);
        if (!idColumn.equals(nameColumn)) {
            draft.id(idColumn);
        }
        return draft.write().get(idColumn);
    }

    /** The name of the thing with that id; empty where there is none. */
    public Optional<String> name(Object id, Directory directory) {
        Optional<Row> row = id == null ? Optional.empty() : directory.image().first(table, idColumn, id);
        return row.map(r -> r.text(nameColumn));
    }

    /** The thing in a column that holds its id. */
    public Codec codec() {
        return Codec.of((value, writer) -> id(value.print(), writer), (column, directory) -> name(column, directory)
                .map(Value::of));
    }
}
