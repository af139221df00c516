// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.ide.attribute.Assignment;
import io.orgsmith.dsl.ide.attribute.Templates;
import io.orgsmith.dsl.ide.fix.change.Draft;
import io.orgsmith.dsl.ide.fix.change.QuickFix;
import io.orgsmith.dsl.ide.name.Kinds;
import io.orgsmith.dsl.ide.name.Names;
import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.BusinessGroup;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.Ledger;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;

/**
 * A declaration of something new, as an expert would type it: inside of what it belongs to where the language has that,
 * else at the end of the file that declares the last one of its kind, naming what it belongs to.
 *
 * @param project the texts that the model was made of
 * @param owner what it is to belong to; null for nothing
 */
public record Creation(LanguageProject project, EffectiveModel model, EClass kind, Element owner) {
    /** Whether something of the kind can belong to such an owner, or to none. */
    public boolean isPossible() {
        if (owner == null) {
            return !Nesting.onlyThere(kind) && !(isNamedOnly() && isWritten(model.enterprise()));
        }
        return canBelong(kind, owner.eClass());
    }

    /** Whether something of a kind can belong to something of another kind. */
    static boolean canBelong(EClass kind, EClass owner) {
        return Nesting.in(kind, owner)
                || kind == Literals.CHART_OF_ACCOUNTS && owner == Literals.LEDGER
                || kind == Literals.COST_CENTER && owner == Literals.SEGMENT_VALUE
                || Assignment.reference(kind, owner).isPresent();
    }

    /** What can be declared in a template for a kind: what is unique there alone, so that several elements can have it. */
    public static Optional<EClass> inTemplate(EClass kind) {
        return Stream.of(Literals.SUBINVENTORY, Literals.SEGMENT_VALUE)
                .filter(each -> Nesting.in(each, kind))
                .findFirst();
    }

    /** Whether it needs no id: there is one at most. */
    public boolean isNamedOnly() {
        return kind == Literals.ENTERPRISE;
    }

    /** Whether an id is free. Some ids only differ within what they belong to: those of subinventories, segments and values. */
    public boolean isFree(String id) {
        if (owner != null && Templates.around(owner).isPresent()) {
            return owner.eContents().stream().noneMatch(each -> each.eClass() == kind && id.equals(Names.id(each)));
        }
        return model.elements().stream()
                .filter(each -> each.eClass() == kind && id.equals(each.getId()))
                .noneMatch(each -> !Nesting.onlyThere(kind) || Nesting.owner(each) == owner);
    }

    /** The qualified id of what is declared by an id. */
    public String qualified(String id) {
        var path = Nesting.onlyThere(kind) && owner != null && owner.getId() != null ? owner.getId() + "." + id : id;
        return Kinds.key(kind) + ":" + path;
    }

    /** The edit; empty where the project has no file. @param name may be empty */
    public Optional<QuickFix> fix(String id, String name) {
        return fix(new Naming(id, name, ""));
    }

    /** The edit; empty where the project has no file. */
    public Optional<QuickFix> fix(Naming naming) {
        if (owner != null && isInside()) {
            var links = owner instanceof BusinessGroup group && kind == Literals.ORGANIZATION_HIERARCHY
                    ? new HierarchyLinks(model, group).block()
                    : "";
            return inside(owner, new Heading(kind, model).of(naming, null) + links);
        }
        var text = kind == Literals.CHART_OF_ACCOUNTS
                ? new ChartParts(model, naming).text()
                : new Heading(kind, model).of(naming, owner);
        var group = onlyGroup();
        if (kind == Literals.COST_CENTER && owner != null && group.isPresent()) {
            return inside(group.get(), text);
        }
        var after = new Whereafter(project, model, kind);
        return isOfLedger() ? after.fix(text, draft -> name(draft, naming.id())) : after.fix(text, draft -> draft);
    }

    private Draft name(Draft draft, String chart) {
        return draft.set(owner, Literals.LEDGER__CHART_OF_ACCOUNTS, chart);
    }

    private Optional<QuickFix> inside(Element outer, String text) {
        return Connection.draft(model, outer).inside(outer, text).fix();
    }

    private boolean isInside() {
        return Nesting.in(kind, owner.eClass());
    }

    /** A chart that somebody makes for a ledger becomes that of the ledger. */
    private boolean isOfLedger() {
        return kind == Literals.CHART_OF_ACCOUNTS && owner instanceof Ledger;
    }

    private Optional<BusinessGroup> onlyGroup() {
        var groups = model.all(BusinessGroup.class);
        return groups.size() == 1 && isWritten(groups.get(0)) ? Optional.of(groups.get(0)) : Optional.empty();
    }

    private boolean isWritten(Element element) {
        return model.origin(element, null).written() != null;
    }
}
