// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.Value;
import java.util.Map;
import java.util.TreeMap;

/**
 * An object and where it stands.
 *
 * @param row counted from 0
 * @param places the columns by attribute
 */
record RowRead(SetupObject object, Cells cells, int row, Map<String, Integer> places) {

    /** Says what is wrong with an attribute, at its cell. */
    void wrong(String attribute, WrongCell wrong) {
        cells.wrong(row, places.getOrDefault(attribute, 0), wrong);
    }

    /** The same row with other values of its attributes. */
    SetupObject with(TreeMap<String, Value> values) {
        return new SetupObject(object.key(), "", object.required(), values, object.compared());
    }

    /** The row's number as people count. */
    int number() {
        return row + 1;
    }
}
