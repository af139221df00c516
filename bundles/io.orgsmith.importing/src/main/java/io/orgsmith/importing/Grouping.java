// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.importing;

import io.orgsmith.model.org.BusinessGroup;
import io.orgsmith.model.org.ChartOfAccounts;
import io.orgsmith.model.org.Document;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.Ledger;
import io.orgsmith.model.org.LegalEntity;
import io.orgsmith.model.org.Location;
import io.orgsmith.model.org.OrgFactory;
import io.orgsmith.model.org.ProfileSettings;
import io.orgsmith.model.org.User;
import io.orgsmith.model.org.ValueSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a project, by name, as people would divide it. */
final class Grouping {
    private static final String HEADING = "enterprise.org";
    private static final String ACCESS = "access.org";

    private final SortedMap<String, Document> documents = new TreeMap<>();
    private final Set<String> taken = new HashSet<>();

    SortedMap<String, Document> documents() {
        return documents;
    }

    Document heading() {
        return file(HEADING);
    }

    /** Puts a declaration that stands on its own into its file. */
    void add(Element element) {
        file(name(element)).getElements().add(element);
    }

    /** The profile values at site level, or at that of an application. @param application null for the site */
    ProfileSettings profiles(String application) {
        return file(ACCESS).getElements().stream()
                .filter(ProfileSettings.class::isInstance)
                .map(ProfileSettings.class::cast)
                .filter(settings -> Objects.equals(settings.getApplication(), application))
                .findFirst()
                .orElseGet(() -> {
                    var settings = OrgFactory.eINSTANCE.createProfileSettings();
                    settings.setApplication(application);
                    file(ACCESS).getElements().add(settings);
                    return settings;
                });
    }

    private String name(Element element) {
        if (element instanceof BusinessGroup group) {
            return free("business-group-" + group.getId());
        } else if (element instanceof Location) {
            return HEADING;
        } else if (element instanceof ValueSet || element instanceof ChartOfAccounts) {
            return "chart-of-accounts.org";
        } else if (element instanceof Ledger || element instanceof LegalEntity) {
            return "ledgers.org";
        }
        return element instanceof User ? "users.org" : ACCESS;
    }

    /** No two names may differ in nothing but the case of letters, for there are disks that do not tell them apart. */
    private String free(String wanted) {
        var names = List.of(wanted, wanted + "_2", wanted + "_3", wanted + "_4");
        return names.stream()
                        .filter(name -> taken.add(name.toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .orElse(wanted)
                + ".org";
    }

    private Document file(String name) {
        return documents.computeIfAbsent(name, any -> OrgFactory.eINSTANCE.createDocument());
    }
}
