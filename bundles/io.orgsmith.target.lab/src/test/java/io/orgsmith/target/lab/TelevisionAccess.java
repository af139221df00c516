// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab;

import static io.orgsmith.target.lab.Television.BUYER;
import static io.orgsmith.target.lab.Television.GROUP;
import static io.orgsmith.target.lab.Television.HIERARCHY;
import static io.orgsmith.target.lab.Television.KEEPER;
import static io.orgsmith.target.lab.Television.LEDGER;
import static io.orgsmith.target.lab.Television.PLANT;
import static io.orgsmith.target.lab.Television.TV;
import static io.orgsmith.target.lab.Television.TV_ONLY;
import static io.orgsmith.target.lab.Television.XRAY;
import static io.orgsmith.target.lab.Things.many;
import static io.orgsmith.target.lab.Things.name;
import static io.orgsmith.target.lab.Things.object;
import static io.orgsmith.target.lab.Things.part;

import io.orgsmith.plan.Key;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.SetupObject;
import java.time.LocalDate;
import java.util.List;

/** Hierarchies, security profiles, responsibilities, profile values and users of the television maker. */
final class TelevisionAccess {
    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    private TelevisionAccess() {}

    static List<SetupObject> objects() {
        return List.of(
                object(
                        HIERARCHY,
                        "name",
                        "汇报关系",
                        "businessGroup",
                        GROUP,
                        "primary",
                        true,
                        "from",
                        START,
                        "links",
                        many(
                                part("parent", TV, "children", many(PLANT)),
                                part("parent", GROUP, "children", many(XRAY, TV)))),
                object(TV_ONLY, "name", "TV_ONLY", "global", false, "businessGroup", GROUP, "organizations", many(TV)),
                object(
                        Key.of(Kind.SECURITY_PROFILE, "GROUP_ALL"),
                        "name",
                        "GROUP_ALL",
                        "global",
                        true,
                        "viewAll",
                        true,
                        "excluded",
                        many(XRAY)),
                object(
                        Key.of(Kind.SECURITY_PROFILE, "TV_BRANCH"),
                        "name",
                        "TV_BRANCH",
                        "global",
                        false,
                        "businessGroup",
                        GROUP,
                        "hierarchy",
                        HIERARCHY,
                        "top",
                        TV,
                        "includeTop",
                        false),
                object(
                        BUYER,
                        "application",
                        "PO",
                        "key",
                        "TV_BUYER",
                        "name",
                        "电视机采购",
                        "description",
                        "采购员",
                        "menu",
                        "PO_SUPERUSER_GUI",
                        "requestGroup",
                        "All Reports",
                        "dataGroup",
                        "Standard",
                        "from",
                        START,
                        "names",
                        many(name("US", "TV Buyer"))),
                object(KEEPER, "application", "INV", "key", "TV_KEEPER", "name", "电视机仓管", "menu", "INV_NAVIGATE"),
                profile("responsibility", "PO", "TV_BUYER", "PER_SECURITY_PROFILE_ID", GROUP),
                profile("responsibility", "PO", "TV_BUYER", "XLA_MO_SECURITY_PROFILE_LEVEL", TV_ONLY),
                profile("responsibility", "PO", "TV_BUYER", "DEFAULT_ORG_ID", TV),
                profile("responsibility", "INV", "TV_KEEPER", "MFG_ORGANIZATION_ID", PLANT),
                profile("responsibility", "INV", "TV_KEEPER", "GL_SET_OF_BKS_ID", LEDGER),
                profile("responsibility", "INV", "TV_KEEPER", "GL_SET_OF_BKS_NAME", LEDGER),
                profile("responsibility", "INV", "TV_KEEPER", "GL_ACCESS_SET_ID", LEDGER),
                profile("user", "", "ZHANG", "PER_BUSINESS_GROUP_ID", GROUP),
                profile("application", "PO", "", "ENABLE_SECURITY_GROUPS", "No"),
                profile("site", "", "", "HR_CROSS_BUSINESS_GROUP", "Yes"),
                profile("site", "", "", "GH_NOTE", "a '; & text"),
                object(
                        Key.of(Kind.USER, "ZHANG"),
                        "userName",
                        "ZHANG",
                        "name",
                        "张三",
                        "from",
                        START,
                        "responsibilities",
                        many(KEEPER, BUYER)));
    }

    private static SetupObject profile(String level, String application, String owner, String option, Object value) {
        return object(Key.of(Kind.PROFILE_VALUE, level, application, owner, option), "value", value);
    }
}
