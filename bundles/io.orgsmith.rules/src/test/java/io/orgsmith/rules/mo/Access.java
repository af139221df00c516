// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.mo;

/** The pieces that the cases of this chapter are made of. */
final class Access {

    /** Two operating units of one group, one of another. */
    static final String UNITS = """
            existing business group US_GROUP "Guanghua America" { legislation US }
            existing operating unit TV "电视机业务" { business group GH  ledger CN }
            existing operating unit XRAY "X 光机业务" { business group GH  ledger CN }
            existing operating unit AMERICA "American Business" { business group US_GROUP  ledger US }
            """;

    /** Profiles that open one, two and all of the first group, and all of everything. */
    static final String PROFILES = """
            security profile TV_ONLY "电视机业务单元" { business group GH  operating units TV }
            security profile BOTH "两个业务单元" { business group GH  operating units TV, XRAY }
            security profile ALL_GH "集团全部" { business group GH  all operating units }
            security profile WORLD "全球" global { all operating units }
            """;

    private Access() {}

    /** A responsibility of an application, with one profile value on each line. */
    static String responsibility(String application, String... profileValues) {
        return """
                responsibility R "采购" in %s {
                  menu "MENU"   request group "All"   HR:Security Profile = business group GH
                  %s
                }
                """.formatted(application, String.join("\n  ", profileValues));
    }

    /** A buyer, who works in operating units. */
    static String buyer(String... profileValues) {
        return responsibility("PO", profileValues);
    }
}
