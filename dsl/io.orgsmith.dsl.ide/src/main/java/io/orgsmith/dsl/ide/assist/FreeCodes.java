// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.assist;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.model.org.InventoryOrganization;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Organization codes that no inventory organization of a project bears yet. EBS has room for three characters
 * (MTL_PARAMETERS.ORGANIZATION_CODE).
 */
public final class FreeCodes {
    private static final Pattern NUMBERED = Pattern.compile("([^0-9]+)([0-9]+)");

    private FreeCodes() {}

    /** For each series of codes the one after its last, those of the file first; where there are none, a first one. */
    static List<String> of(LanguageProject project, URI file) {
        var here = new ArrayList<String>();
        var elsewhere = new ArrayList<String>();
        for (var each : project.index().all(Literals.INVENTORY_ORGANIZATION)) {
            var code = ((InventoryOrganization) each).getCode();
            if (code != null) {
                boolean sameFile = each.eResource().getURI().toString().equals(file.toString());
                (sameFile ? here : elsewhere).add(code);
            }
        }
        here.addAll(elsewhere);
        var taken = Set.copyOf(here);
        var free = new LinkedHashSet<String>();
        here.forEach(code -> next(code, taken).ifPresent(free::add));
        if (free.isEmpty()) {
            next("A00", taken).ifPresent(free::add);
        }
        return List.copyOf(free);
    }

    /** The next free code of the series of one; else the first one that is free. @param taken the codes that are borne */
    public static Optional<String> like(String code, Set<String> taken) {
        return Stream.of(code, code + "1", code.substring(0, Math.min(2, code.length())) + "0", "A00")
                .flatMap(each -> next(each, taken).stream())
                .findFirst();
    }

    private static Optional<String> next(String code, Set<String> taken) {
        var parts = NUMBERED.matcher(code);
        if (!parts.matches() || code.length() > 3) {
            return Optional.empty();
        }
        int digits = parts.group(2).length();
        for (int i = Integer.parseInt(parts.group(2)) + 1; i < Math.pow(10, digits); i++) {
            var next = parts.group(1) + String.format("%0" + digits + "d", i);
            if (!taken.contains(next)) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }
}
