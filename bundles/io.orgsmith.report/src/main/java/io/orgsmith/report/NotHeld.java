// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.report;

import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.Enterprise;
import io.orgsmith.model.org.Environment;
import io.orgsmith.model.org.Import;
import io.orgsmith.model.org.ImproperClause;
import io.orgsmith.model.org.OrgPackage;
import io.orgsmith.model.org.Origin;
import io.orgsmith.model.org.RuleSetting;
import io.orgsmith.model.org.Setting;
import io.orgsmith.model.org.Template;
import io.orgsmith.workspace.Diagnostic;
import io.orgsmith.workspace.Messages;
import io.orgsmith.workspace.Place;
import io.orgsmith.workspace.Severity;
import io.orgsmith.workspace.Snapshot;
import io.orgsmith.workspace.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a text says and a workbook has no place for, at the lines that say it. */
public final class NotHeld {
    private static final Messages MESSAGES = new Messages(NotHeld.class);

    /** What is not lost, but worked out. */
    private static final Set<String> KEPT = Set.of("template", "import");

    private final List<Diagnostic> found = new ArrayList<>();

    private NotHeld() {}

    /** Warnings of what is lost, and advice where it is only worked out; sorted by place. */
    public static List<Diagnostic> of(Snapshot text) {
        var search = new NotHeld();
        var read = text.project();
        read.documents().values().forEach(search::contents);
        read.rules().keySet().forEach(file -> search.say("rules", Place.of(file)));
        return search.found.stream().sorted().toList();
    }

    private void contents(EObject owner) {
        owner.eContents().forEach(this::object);
    }

    private void object(EObject object) {
        if (object instanceof Template) {
            say("template", object, null);
        } else if (object instanceof Environment environment) {
            say("environment", object, null, environment.getId());
        } else if (object instanceof RuleSetting || object instanceof Setting) {
            say("setting", object, null);
        } else if (object instanceof Import) {
            say("import", object, null);
        } else if (object instanceof ImproperClause) {
            say("improper", object, null);
        } else {
            if (object instanceof Element element) {
                element(element);
            }
            contents(object);
        }
    }

    private void element(Element element) {
        if (element.getOrigin() == Origin.IMPORTED) {
            say("imported", element, OrgPackage.Literals.ELEMENT__ID);
        }
        if (element.getFormerly() != null) {
            say("formerly", element, OrgPackage.Literals.ELEMENT__FORMERLY);
        }
        if (element instanceof Enterprise enterprise) {
            if (!enterprise.getNames().isEmpty()) {
                say("names", element, OrgPackage.Literals.ELEMENT__NAMES);
            }
            if (element.eIsSet(OrgPackage.Literals.ENTERPRISE__CHARACTER_SET)) {
                say("setting", element, OrgPackage.Literals.ENTERPRISE__CHARACTER_SET);
            }
        }
    }

    private void say(String key, EObject at, EStructuralFeature feature, Object... arguments) {
        Language.place(at, feature, 0).ifPresent(place -> say(key, place, arguments));
    }

    private void say(String key, Place place, Object... arguments) {
        var severity = KEPT.contains(key) ? Severity.ADVICE : Severity.WARNING;
        found.add(Diagnostic.of(MESSAGES, "workbook.not-held-" + key, severity, place, arguments));
    }
}
