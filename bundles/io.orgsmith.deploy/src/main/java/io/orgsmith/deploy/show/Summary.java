// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.show;

import io.orgsmith.model.text.Punctuation;
import io.orgsmith.plan.Kind;
import io.orgsmith.plan.State;
import io.orgsmith.target.lab.KindNames;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** A database in short, for people: how many of each kind there are, and the organization tree. */
public final class Summary {
    private final KindNames kinds;
    private final Punctuation signs;

    /** @param locale of the reader; English for languages other than Chinese */
    public Summary(Locale locale) {
        kinds = new KindNames(locale);
        signs = Punctuation.of(locale);
    }

    /** How many objects of each kind there are; kinds without any are left out. */
    public static SortedMap<Kind, Long> counts(State state) {
        var counts = new EnumMap<Kind, Long>(Kind.class);
        state.objects().keySet().forEach(key -> counts.merge(key.kind(), 1L, Long::sum));
        return new TreeMap<>(counts);
    }

    /** One line per kind: its number and its name. */
    public List<String> countLines(State state) {
        var lines = new ArrayList<String>();
        counts(state)
                .forEach((kind, number) -> lines.add(String.format(Locale.ROOT, "%6d  %s", number, kinds.of(kind))));
        return lines;
    }

    /** The tree in box characters, one organization per line: {@code ├── 电视机业务 (operating unit)}. */
    public List<String> treeLines(State state) {
        var lines = new ArrayList<String>();
        for (OrganizationTree root : OrganizationTree.of(state)) {
            lines.add(label(root));
            below(root, "", lines);
        }
        return lines;
    }

    private void below(OrganizationTree tree, String indent, List<String> lines) {
        for (int i = 0; i < tree.children().size(); i++) {
            boolean isLast = i == tree.children().size() - 1;
            OrganizationTree child = tree.children().get(i);
            lines.add(indent + (isLast ? "└── " : "├── ") + label(child));
            below(child, indent + (isLast ? "    " : "│   "), lines);
        }
    }

    private String label(OrganizationTree tree) {
        Kind kind = tree.object().key().kind();
        String code =
                switch (kind) {
                    case INVENTORY_ORGANIZATION, SUBINVENTORY, LEGAL_ENTITY ->
                        tree.object().key().lastName() + " ";
                    default -> "";
                };
        String name = code.trim().equals(tree.name()) ? "" : tree.name();
        return signs.remarked((code + name).trim(), kinds.of(kind));
    }
}
