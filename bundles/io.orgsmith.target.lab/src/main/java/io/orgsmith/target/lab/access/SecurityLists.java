// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.access;

import io.orgsmith.target.lab.mapping.Directory;
import io.orgsmith.target.lab.mapping.Writer;
import io.orgsmith.target.lab.table.Row;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What EBS's concurrent program Security List Maintenance does: works out PER_ORGANIZATION_LIST for every security profile. */
public final class SecurityLists {
    private static final String LIST = "PER_ORGANIZATION_LIST";
    private static final String ORGANIZATION = "ORGANIZATION_ID";

    private SecurityLists() {}

    /** Brings all lists up to date. */
    public static void maintain(Writer writer) {
        for (Row profile : List.copyOf(writer.image().rows(SecurityProfiles.TABLE))) {
            long id = profile.number(SecurityProfiles.ID);
            reached(profile, writer.directory()).forEach(organization -> writer.row(LIST)
                    .key(SecurityProfiles.ID, id)
                    .key(ORGANIZATION, organization)
                    .write());
            writer.keepOnlyWritten(LIST, Map.of(SecurityProfiles.ID, id));
        }
    }

    private static Set<Long> reached(Row profile, Directory directory) {
        long id = profile.number(SecurityProfiles.ID);
        var reached = new TreeSet<Long>();
        if (profile.is("VIEW_ALL_ORGANIZATIONS_FLAG", "Y")) {
            reached.addAll(allOf(profile.number("BUSINESS_GROUP_ID"), directory));
        } else if (profile.get("ORGANIZATION_STRUCTURE_ID") != null && profile.get(ORGANIZATION) != null) {
            reached.addAll(below(profile, directory));
        }
        reached.addAll(SecurityProfiles.entries(id, "I", directory));
        SecurityProfiles.entries(id, "E", directory).forEach(reached::remove);
        return reached;
    }

    private static List<Long> allOf(Long group, Directory directory) {
        String table = "HR_ALL_ORGANIZATION_UNITS";
        Collection<Row> rows = group == null
                ? directory.image().rows(table)
                : directory.image().where(table, "BUSINESS_GROUP_ID", group);
        return rows.stream().map(row -> row.number(ORGANIZATION)).toList();
    }

    private static Set<Long> below(Row profile, Directory directory) {
        long top = profile.number(ORGANIZATION);
        var found = new TreeSet<Long>();
        Hierarchies.version(profile.number("ORGANIZATION_STRUCTURE_ID"), directory)
                .ifPresent(version -> {
                    var open = new ArrayDeque<>(List.of(top));
                    while (!open.isEmpty()) {
                        long organization = open.pop();
                        if (found.add(organization)) {
                            open.addAll(Hierarchies.children(version, organization, directory));
                        }
                    }
                });
        if (profile.is("INCLUDE_TOP_ORGANIZATION_FLAG", "N")) {
            found.remove(top);
        }
        return found;
    }
}
