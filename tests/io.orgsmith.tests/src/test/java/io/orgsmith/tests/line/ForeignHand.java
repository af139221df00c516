// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.tests.line;

import io.orgsmith.deploy.connect.DatabaseAddress;
import io.orgsmith.plan.Kind;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

/** What somebody might do to the television example's database past the tool, one change for each kind of object. */
final class ForeignHand {
    private static final String BY_NAME =
            " WHERE ORGANIZATION_ID = (SELECT ORGANIZATION_ID FROM HR_ALL_ORGANIZATION_UNITS WHERE NAME = '%s')";

    private ForeignHand() {}

    /** One statement for each kind that changes or removes an object of that kind. */
    static Map<Kind, String> changes() {
        var sql = new EnumMap<Kind, String>(Kind.class);
        sql.put(
                Kind.VALUE_SET,
                "UPDATE FND_FLEX_VALUE_SETS SET MAXIMUM_SIZE = 9 WHERE FLEX_VALUE_SET_NAME = 'GH_COMPANY'");
        sql.put(Kind.SEGMENT_VALUE, "UPDATE FND_FLEX_VALUES_TL SET DESCRIPTION = 'x' WHERE DESCRIPTION = '上海光华电子'");
        sql.put(Kind.CHART_OF_ACCOUNTS, "UPDATE FND_ID_FLEX_SEGMENTS SET SEGMENT_NAME = 'x' WHERE SEGMENT_NAME = '公司'");
        sql.put(Kind.LOCATION, "UPDATE HR_LOCATIONS_ALL SET TOWN_OR_CITY = 'x' WHERE LOCATION_CODE = '北京总部'");
        sql.put(
                Kind.BUSINESS_GROUP,
                organizationInformation("ORG_INFORMATION10 = 'USD'", "光华集团", "Business Group Information"));
        sql.put(Kind.LEDGER, "UPDATE GL_LEDGERS SET CURRENCY_CODE = 'EUR' WHERE NAME = '光华人民币账'");
        sql.put(Kind.LEGAL_ENTITY, "UPDATE XLE_ENTITY_PROFILES SET NAME = 'x' WHERE NAME = '北京光华电视有限公司'");
        sql.put(
                Kind.OPERATING_UNIT,
                organizationInformation("ORG_INFORMATION5 = 'x'", "电视机业务", "Operating Unit Information"));
        sql.put(Kind.COST_CENTER, organizationInformation("ORG_INFORMATION5 = '9'", "北京总部管理", "Company Cost Center"));
        sql.put(Kind.HR_ORGANIZATION, "UPDATE HR_ALL_ORGANIZATION_UNITS SET LOCATION_ID = NULL WHERE NAME = '人力资源部'");
        sql.put(
                Kind.INVENTORY_ORGANIZATION,
                "UPDATE MTL_PARAMETERS SET PRIMARY_COST_METHOD = 1 WHERE ORGANIZATION_CODE = 'B01'");
        sql.put(
                Kind.SUBINVENTORY,
                "UPDATE MTL_SECONDARY_INVENTORIES SET DESCRIPTION = 'x' WHERE SECONDARY_INVENTORY_NAME = 'RAW'");
        sql.put(
                Kind.ORGANIZATION_HIERARCHY,
                "DELETE FROM PER_ORG_STRUCTURE_ELEMENTS WHERE ORG_STRUCTURE_ELEMENT_ID ="
                        + " (SELECT MAX(ORG_STRUCTURE_ELEMENT_ID) FROM PER_ORG_STRUCTURE_ELEMENTS)");
        sql.put(
                Kind.SECURITY_PROFILE,
                "DELETE FROM PER_SECURITY_ORGANIZATIONS WHERE SECURITY_PROFILE_ID ="
                        + " (SELECT SECURITY_PROFILE_ID FROM PER_SECURITY_PROFILES WHERE SECURITY_PROFILE_NAME = '电视机业务')");
        sql.put(
                Kind.RESPONSIBILITY,
                "UPDATE FND_RESPONSIBILITY_TL SET RESPONSIBILITY_NAME = 'x' WHERE RESPONSIBILITY_NAME = '电视机采购'");
        sql.put(
                Kind.PROFILE_VALUE,
                "DELETE FROM FND_PROFILE_OPTION_VALUES WHERE LEVEL_ID = 10003 AND LEVEL_VALUE ="
                        + " (SELECT RESPONSIBILITY_ID FROM FND_RESPONSIBILITY WHERE RESPONSIBILITY_KEY = 'TV_BUYER')");
        sql.put(Kind.USER, "UPDATE FND_USER SET DESCRIPTION = 'x' WHERE USER_NAME = 'LIFANG'");
        return sql;
    }

    static void change(DatabaseAddress address, String sql) {
        try (var connection = address.open();
                var statement = connection.createStatement()) {
            if (statement.executeUpdate(sql) == 0) {
                throw new AssertionError("changed nothing: " + sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private static String organizationInformation(String change, String name, String context) {
        return "UPDATE HR_ORGANIZATION_INFORMATION SET " + change + BY_NAME.formatted(name)
                + " AND ORG_INFORMATION_CONTEXT = '" + context + "'";
    }
}
