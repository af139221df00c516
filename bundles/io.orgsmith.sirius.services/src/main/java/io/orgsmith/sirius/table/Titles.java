// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.sirius.table;

import io.orgsmith.picture.notation.Entity;
import io.orgsmith.sirius.read.Organization;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/** What tables are called: the enterprise, and what they are a table of, in the reader's language. */
public final class Titles {
    public String companiesTitle(EObject document) {
        return title(document, Entity.OPERATING_UNIT, Entity.LEGAL_ENTITY);
    }

    public String accessMatrixTitle(EObject document) {
        return title(document, Entity.RESPONSIBILITY, Entity.OPERATING_UNIT);
    }

    public String inventoryTitle(EObject document) {
        return title(document, Entity.INVENTORY_ORGANIZATION);
    }

    private static String title(EObject document, Entity... entities) {
        return Organization.of(document)
                .map(organization -> title(organization, entities))
                .orElse("");
    }

    private static String title(Organization organization, Entity... entities) {
        var labels = organization.pictures().labels();
        var what = Arrays.stream(entities)
                .map(entity -> labels.words().entity(entity, labels.is11i()))
                .collect(Collectors.joining(" × "));
        return Stream.of(labels.name(organization.model().enterprise()), what)
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
