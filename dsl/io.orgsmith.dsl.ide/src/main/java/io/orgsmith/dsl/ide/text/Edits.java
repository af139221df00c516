// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.text;

import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Changes of written objects, collected as text edits that touch no other clause. All speak of the texts as they were read.
 */
public final class Edits {
    private static final Comparator<TextEdit> ORDER =
            Comparator.comparingInt(TextEdit::offset).thenComparing(edit -> edit.length() > 0);

    private final SortedMap<URI, List<TextEdit>> edits = new TreeMap<>();
    private final Map<URI, Page> pages = new HashMap<>();
    private final Map<EObject, List<Part>> parts = new LinkedHashMap<>();
    private final Map<EObject, List<Insertion>> after = new LinkedHashMap<>();

    /** Adds a clause to a declaration, in its head or at its place in the usual order; in a new block where it has none. */
    public void addClause(EObject written, String clause) {
        parts.computeIfAbsent(written, none -> new ArrayList<>()).add(new Part(clause, false));
    }

    /** Adds a declaration to a declaration's block, behind the last of its kind. */
    public void addInside(EObject written, String declaration) {
        parts.computeIfAbsent(written, none -> new ArrayList<>()).add(new Part(declaration, true));
    }

    /** Adds a declaration that is inside of nothing; an empty line stands between kinds. */
    public void addBeside(TopPlace place, String declaration) {
        var page = Page.of(place.top());
        var text = place.text(declaration).replace("\n", page.newLine());
        after.computeIfAbsent(place.top(), none -> new ArrayList<>()).add(new Insertion(place.offset(page), text));
    }

    /** Adds a declaration after another, on its own line where that one has its own. */
    public void addAfter(EObject written, String declaration) {
        var node = NodeModelUtils.findActualNodeFor(written);
        var page = Page.of(written);
        int end = node.getEndOffset();
        boolean ownLine = page.beginsLine(node.getOffset()) && restIsHidden(page, end);
        var indented = declaration.replace("\n", page.newLine() + page.indentation(node.getOffset()));
        after.computeIfAbsent(written, none -> new ArrayList<>())
                .add(new Insertion(
                        ownLine ? page.lineEnd(end) : end,
                        ownLine ? page.newLine() + page.indentation(node.getOffset()) + indented : "  " + indented));
    }

    /** Adds a line at the end of the file that an object is written in; an empty line stands between kinds. */
    public void addAtEnd(EObject written, String line) {
        var page = Page.of(written);
        int end = page.text().length();
        boolean isApart = TopPlace.isApartAtEnd(written, line)
                && !page.hasEmptyLine(page.text().stripTrailing().length(), end);
        var before = (page.text().endsWith("\n") ? "" : "\n") + (isApart ? "\n" : "");
        insert(written, end, (before + line + "\n").replace("\n", page.newLine()));
    }

    /** Adds a value to those of a feature that is written already. */
    public void addValue(EObject written, EStructuralFeature feature, String value) {
        var all = Clause.of(written, feature);
        insert(written, all.get(all.size() - 1).end(), ", " + value);
    }

    /** Writes another value in the place of one. */
    public void replaceValue(EObject written, EStructuralFeature feature, int index, String value) {
        var node = NodeModelUtils.findNodesForFeature(written, feature).get(Math.max(index, 0));
        replace(written, node.getOffset(), node.getEndOffset(), value);
    }

    /** Removes values by their places; with its last value goes the whole clause. */
    public void removeValues(EObject written, EStructuralFeature feature, Set<Integer> indexes) {
        for (var clause : Clause.of(written, feature)) {
            var gone = indexes.stream().filter(clause::holds).sorted().toList();
            if (gone.size() == clause.values().size()) {
                remove(written, clause.start(), clause.end());
            } else if (clause.hasComments()) {
                gone.forEach(index -> removeBeside(written, clause, index - clause.firstIndex(), indexes));
            } else {
                gone.forEach(index -> removeFrom(written, clause, index - clause.firstIndex(), indexes));
            }
        }
    }

    /** Removes a value and the comma that it needs no more; comments stay where they are, beside the values that they tell of. */
    private void removeBeside(EObject written, Clause clause, int at, Set<Integer> gone) {
        var value = clause.values().get(at);
        boolean keepsOneAfter = false;
        for (int i = at + 1; i < clause.values().size(); i++) {
            keepsOneAfter |= !gone.contains(clause.firstIndex() + i);
        }
        var comma = clause.commaAfter(keepsOneAfter ? at : at - 1);
        if (keepsOneAfter && Page.of(written).blanksEnd(value.getEndOffset()) == comma.getOffset()) {
            remove(written, value.getOffset(), comma.getEndOffset());
        } else {
            remove(written, value.getOffset(), value.getEndOffset());
            replace(written, comma.getOffset(), comma.getEndOffset(), "");
        }
    }

    private void removeFrom(EObject written, Clause clause, int at, Set<Integer> gone) {
        boolean keepsOneBefore = false;
        for (int i = 0; i < at; i++) {
            keepsOneBefore |= !gone.contains(clause.firstIndex() + i);
        }
        var value = clause.values().get(at);
        if (keepsOneBefore) {
            replace(written, clause.values().get(at - 1).getEndOffset(), value.getEndOffset(), "");
        } else {
            replace(written, value.getOffset(), clause.values().get(at + 1).getOffset(), "");
        }
    }

    /** Removes an object with all that belongs to it, and its line where nothing else stands on it. */
    public void remove(EObject written) {
        var node = NodeModelUtils.findActualNodeFor(written);
        remove(written, node.getOffset(), node.getEndOffset());
    }

    /** Removes a declaration with the comments that tell of it alone. */
    public void removeWithComments(EObject written) {
        var node = NodeModelUtils.findActualNodeFor(written);
        var passage = Passage.of(written).alone(written);
        if (passage.end() > node.getEndOffset()) {
            replace(written, passage.start(), passage.end(), "");
        } else {
            remove(written);
        }
    }

    /** Writes something else in the place of an object. Line ends are those of the file. */
    public void replace(EObject written, String text) {
        var node = NodeModelUtils.findActualNodeFor(written);
        var page = Page.of(written);
        var indented = text.replace("\n", page.newLine() + page.indentation(node.getOffset()));
        replace(written, node.getOffset(), node.getEndOffset(), indented);
    }

    /** Moves a declaration to the end of another one's block, which may be in another file. */
    public void moveInside(EObject written, EObject target) {
        var passage = Passage.of(written);
        replace(written, passage.start(), passage.end(), "");
        addInside(target, passage.text());
    }

    /** Puts a word before a declaration. */
    public void insertBefore(EObject written, String word) {
        insert(written, NodeModelUtils.findActualNodeFor(written).getOffset(), word + " ");
    }

    /** Writes a text right after the id of an element. */
    public void insertAfterId(EObject written, String text) {
        var id = NodeModelUtils.findNodesForFeature(written, Literals.ELEMENT__ID)
                .get(0);
        insert(written, id.getEndOffset(), " " + text);
    }

    /** Writes a text behind the last name of an element; says whether it has one. */
    public boolean insertAfterName(EObject written, String text) {
        var names = Stream.of(Literals.ELEMENT__NAMES, Literals.ELEMENT__NAME)
                .flatMap(feature -> NodeModelUtils.findNodesForFeature(written, feature).stream())
                .toList();
        names.stream().mapToInt(name -> name.getEndOffset()).max().ifPresent(end -> insert(written, end, " " + text));
        return !names.isEmpty();
    }

    /** All edits by file, each file's in their order, what goes into a declaration before what comes after it; files without any are left out. */
    public SortedMap<URI, List<TextEdit>> byFile() {
        var added = new LinkedHashMap<EObject, List<Insertion>>();
        parts.forEach((written, all) -> added.put(written, new Block(written, deletions(written)).add(all)));
        added.forEach(this::insert);
        after.forEach(this::insert);
        parts.clear();
        after.clear();
        edits.replaceAll((file, all) -> joined(new Remains(pages.get(file), joined(all)).tidied()));
        return edits;
    }

    private List<TextEdit> deletions(EObject written) {
        return edits.getOrDefault(file(written), List.of()).stream()
                .filter(edit -> edit.length() > 0 && edit.replacement().isEmpty())
                .toList();
    }

    private static URI file(EObject written) {
        return URI.create(written.eResource().getURI().toString());
    }

    private void remove(EObject written, int start, int end) {
        var page = Page.of(written);
        int next = page.blanksEnd(end);
        boolean atLineEnd = page.endsLine(end);
        if (atLineEnd && page.beginsLine(start)) {
            replace(written, page.lineStart(start), page.afterLineBreak(next), "");
        } else if (atLineEnd || page.text().charAt(next) == '}') {
            replace(written, page.blanksStart(start), end, "");
        } else {
            replace(written, start, next, "");
        }
    }

    /** Whether nothing but blanks and comments follows on the line. */
    private static boolean restIsHidden(Page page, int offset) {
        int end = page.lineEnd(offset);
        for (var leaf : page.root().getLeafNodes()) {
            if (leaf.getOffset() >= offset && leaf.getOffset() < end && !leaf.isHidden()) {
                return false;
            }
        }
        return true;
    }

    private void insert(EObject written, List<Insertion> insertions) {
        insertions.forEach(each -> replace(written, each.offset(), each.end(), each.text()));
    }

    private void insert(EObject written, int offset, String text) {
        replace(written, offset, offset, text);
    }

    private void replace(EObject written, int start, int end, String text) {
        var page = Page.of(written);
        pages.put(file(written), page);
        boolean runsOn = page.isWord(end) && !text.isEmpty() && Page.isWord(text.charAt(text.length() - 1));
        edits.computeIfAbsent(file(written), none -> new ArrayList<>())
                .add(new TextEdit(start, end - start, runsOn ? text + " " : text));
    }

    /** In order, what comes in before what goes; deletions that overlap or meet become one. */
    private static List<TextEdit> joined(List<TextEdit> all) {
        var result = new ArrayList<TextEdit>();
        for (var edit : all.stream().sorted(ORDER).toList()) {
            var last = result.isEmpty() ? null : result.get(result.size() - 1);
            boolean overlaps = last != null
                    && edit.offset() <= last.end()
                    && last.length() > 0
                    && edit.length() > 0
                    && last.replacement().isEmpty()
                    && edit.replacement().isEmpty();
            if (overlaps) {
                int end = Math.max(last.end(), edit.end());
                result.set(result.size() - 1, new TextEdit(last.offset(), end - last.offset(), ""));
            } else {
                result.add(edit);
            }
        }
        return result;
    }
}
