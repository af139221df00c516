// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.importing;

import io.orgsmith.dsl.write.ModelText;
import io.orgsmith.dsl.write.Remarks;
import io.orgsmith.model.org.Document;
import io.orgsmith.model.org.Enterprise;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.OrgFactory;
import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.model.org.Origin;
import io.orgsmith.model.org.Release;
import io.orgsmith.plan.SetupObject;
import io.orgsmith.plan.State;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Turns what a database holds into a project. Read again, the texts ask for exactly what was found: of each object every
 * attribute that EBS stores. What EBS does not store is not guessed.
 */
public final class Importing {
    private final ImportOptions options;

    public Importing(ImportOptions options) {
        this.options = options;
    }

    /**
     * The files of the project, by name: formatted, and the same for the same database.
     *
     * @param state what the database holds
     * @param installed what a freshly installed system of the release holds: of that only what was changed is declared
     */
    public SortedMap<String, String> texts(State state, State installed) {
        return texts(Found.of(state, installed), true);
    }

    /**
     * The files of a project that was written down elsewhere, in a workbook: every object is declared as it stands there, and
     * every attribute that it has there is stated. What {@link io.orgsmith.plan.desired.Desired#whole} knows beyond a database
     * is kept.
     */
    public SortedMap<String, String> written(State state) {
        return texts(Found.written(state), false);
    }

    private SortedMap<String, String> texts(Found found, boolean ofDatabase) {
        var all = Stream.concat(found.required().values().stream(), found.declared().values().stream())
                .sorted((a, b) -> a.key().compareTo(b.key()))
                .toList();
        var elements = new Elements(all);
        var features = new Features(elements);
        var files = new Grouping();
        files.heading().setEnterprise(enterprise());
        var declarations = new Declarations(elements, features, files);
        all.forEach(object -> declarations.declare(object, origin(object, found, ofDatabase)));
        var clauses = new Clauses(elements, features, files.documents().values(), options.release());
        if (!ofDatabase) {
            clauses.say(all);
            clauses.state(all);
            return print(files.documents(), Remarks.NONE);
        }
        var declared = found.declared().values();
        var derived = new LegalEntities(elements).say(declared);
        clauses.say(declared);
        return print(files.documents(), remarks(derived));
    }

    private static Origin origin(SetupObject object, Found found, boolean ofDatabase) {
        var otherwise = ofDatabase ? Origin.IMPORTED : Origin.NEW;
        return found.required().containsKey(object.key()) ? Origin.EXISTING : otherwise;
    }

    private Enterprise enterprise() {
        var enterprise = OrgFactory.eINSTANCE.createEnterprise();
        enterprise.setName(options.enterprise());
        enterprise.setRelease(options.release());
        return enterprise;
    }

    private Remarks remarks(Set<OperatingUnit> derived) {
        return (object, feature) -> {
            if (object instanceof Enterprise && feature == null) {
                return Optional.of(options.text("enterprise"));
            }
            boolean isDerived =
                    derived.contains(object) && feature == OrgPackage.Literals.OPERATING_UNIT__LEGAL_ENTITIES;
            return isDerived ? Optional.of(options.text("legal-entities")) : Optional.empty();
        };
    }

    private SortedMap<String, String> print(SortedMap<String, Document> documents, Remarks remarks) {
        var writer = new ModelText(documents.values(), options.release() == Release.R11I);
        var texts = new TreeMap<String, String>();
        documents.forEach((name, document) -> texts.put(name, writer.of(document, remarks)));
        return texts;
    }
}
