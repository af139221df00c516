// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.model.effective;

import io.orgsmith.model.org.CostCenter;
import io.orgsmith.model.org.Document;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.Enterprise;
import io.orgsmith.model.org.Environment;
import io.orgsmith.model.org.InventoryOrganization;
import io.orgsmith.model.org.OperatingUnit;
import io.orgsmith.model.org.OrgFactory;
import io.orgsmith.model.org.ProfileValue;
import io.orgsmith.model.org.Release;
import io.orgsmith.model.org.RuleSetting;
import io.orgsmith.model.org.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;

/** The steps from what is written to what it means, in their order. */
final class Resolution {
    private final List<Document> documents;
    private final ResolveOptions options;
    private final Trace trace = new Trace();

    Resolution(List<Document> documents, ResolveOptions options) {
        this.documents = documents;
        this.options = options;
    }

    EffectiveModel run() {
        var copies = new Copies(new Layers(documents, options.environment()), trace);
        var enterprise = enterprise(copies);
        documents.forEach(document -> document.getElements().forEach(copies::build));
        var settings = settings(copies);
        var templates = alone(copies, Document::getTemplates, Template.class);
        var environments = alone(copies, Document::getEnvironments, Environment.class);
        copies.link();
        var elements = copies.elements();
        var nesting = new Nesting(trace);
        copies.parents().forEach(nesting::place);
        elements.forEach(element -> derive(element, nesting));
        elements.forEach(Defaults::identify);
        elements.forEach(Defaults::complete);
        elements.forEach(Resolution::nameProfiles);
        templates.stream().map(Template::getBody).filter(Objects::nonNull).forEach(Resolution::nameProfiles);
        return new EffectiveModel(release(enterprise), enterprise, elements, settings, templates, environments, trace);
    }

    private Enterprise enterprise(Copies copies) {
        var written = documents.stream()
                .map(Document::getEnterprise)
                .filter(Objects::nonNull)
                .findFirst();
        return written.map(heading -> (Enterprise) copies.build(heading)).orElseGet(() -> {
            var unnamed = OrgFactory.eINSTANCE.createEnterprise();
            copies.elements().add(unnamed);
            return unnamed;
        });
    }

    private Release release(Enterprise enterprise) {
        if (options.release() != null) {
            return options.release();
        }
        return enterprise.isSetRelease() ? enterprise.getRelease() : Release.R12_2;
    }

    private List<RuleSetting> settings(Copies copies) {
        var settings = new ArrayList<RuleSetting>();
        for (var document : documents) {
            document.getSettings().forEach(written -> settings.add((RuleSetting) copies.part(written)));
        }
        return settings;
    }

    private <T extends EObject> List<T> alone(Copies copies, Function<Document, List<T>> written, Class<T> type) {
        return documents.stream()
                .flatMap(document -> written.apply(document).stream())
                .map(copies::alone)
                .map(type::cast)
                .toList();
    }

    private void derive(Element element, Nesting nesting) {
        if (element instanceof OperatingUnit unit) {
            nesting.inheritLegalEntities(unit);
        } else if (element instanceof CostCenter costCenter) {
            CostCenterValues.split(costCenter, trace);
        }
        if (element instanceof InventoryOrganization organization) {
            organization.getOperatingUnit().forEach(nesting::inheritLegalEntities);
            nesting.inheritFromOperatingUnit(organization);
        }
    }

    private static void nameProfiles(Element element) {
        element.eContents().forEach(part -> {
            if (part instanceof ProfileValue value && value.getProfile() != null) {
                value.setInternalName(KnownProfiles.internalName(value.getProfile()));
            }
        });
    }
}
