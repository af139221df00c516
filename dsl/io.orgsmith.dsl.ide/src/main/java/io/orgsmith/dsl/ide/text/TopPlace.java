// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.text;

import io.orgsmith.model.effective.EffectiveModel;
import io.orgsmith.model.org.Document;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Where a declaration goes that is inside of nothing: after the last of its kind, else after the last of the kinds that come
 * before it, else before all others.
 *
 * @param top what it goes beside
 * @param isBefore whether it goes before that one
 * @param gapBefore whether an empty line comes before it
 * @param gapAfter whether an empty line comes after it
 */
public record TopPlace(EObject top, boolean isBefore, boolean gapBefore, boolean gapAfter) {

    /** Empty where nothing is declared yet. */
    public static Optional<TopPlace> of(EffectiveModel model, String declaration) {
        var tops = tops(model);
        int wanted = DeclarationOrder.of(declaration);
        var last = tops.stream()
                .filter(each -> order(each) <= wanted)
                .max(Comparator.comparingInt(TopPlace::order))
                .map(best ->
                        tops.stream().filter(each -> order(each) == order(best)).reduce(best, (one, later) -> later));
        if (last.isEmpty()) {
            return tops.stream().findFirst().map(first -> new TopPlace(first, true, false, true));
        }
        boolean isApart = order(last.get()) != wanted || isKeptApart(tops, last.get());
        boolean isTight = tops.stream().anyMatch(each -> follows(each, last.get()) && order(each) != wanted);
        return Optional.of(new TopPlace(last.get(), false, isApart, isApart && isTight));
    }

    /** Whether an empty line comes before a declaration that goes to the end of the file of another one. */
    static boolean isApartAtEnd(EObject written, String declaration) {
        var tops = topsOf(written.eResource().getContents().get(0)).toList();
        var last = tops.get(tops.size() - 1);
        return order(last) != DeclarationOrder.of(declaration) || isKeptApart(tops, last);
    }

    /** Whether somebody left an empty line between the last one of a kind and the one before it. */
    private static boolean isKeptApart(List<EObject> tops, EObject last) {
        int place = tops.indexOf(last);
        if (place == 0 || tops.get(place - 1).eResource() != last.eResource()) {
            return false;
        }
        var before = tops.get(place - 1);
        int end = NodeModelUtils.findActualNodeFor(before).getEndOffset();
        return order(before) == order(last)
                && Page.of(last)
                        .hasEmptyLine(
                                end, NodeModelUtils.findActualNodeFor(last).getOffset());
    }

    /** The declaration with the line breaks around it. */
    String text(String declaration) {
        return isBefore
                ? declaration + (gapAfter ? "\n\n" : "\n")
                : (gapBefore ? "\n\n" : "\n") + declaration + (gapAfter ? "\n" : "");
    }

    /** Where it comes in. Comment lines right above a declaration belong to it; that of the licence does not. */
    int offset(Page page) {
        var node = NodeModelUtils.findActualNodeFor(top);
        if (!isBefore) {
            return page.lineEnd(node.getEndOffset());
        }
        int start = page.lineStart(node.getOffset());
        while (start > 0) {
            int above = page.lineStart(start - 1);
            var line = page.text().substring(above, start);
            if (!line.startsWith("//") || line.contains("SPDX-License-Identifier")) {
                break;
            }
            start = above;
        }
        return start;
    }

    /** What the files of the model say outside of everything, file by file. */
    private static List<EObject> tops(EffectiveModel model) {
        var documents = new LinkedHashSet<EObject>();
        for (var element : model.elements()) {
            var written = model.origin(element, Literals.ELEMENT__ID).written();
            if (written != null && written.eResource() != null) {
                documents.add(written.eResource().getContents().get(0));
            }
        }
        return documents.stream()
                .filter(Document.class::isInstance)
                .flatMap(TopPlace::topsOf)
                .toList();
    }

    private static Stream<EObject> topsOf(EObject document) {
        return document.eContents().stream()
                .filter(each -> Objects.nonNull(NodeModelUtils.findActualNodeFor(each)))
                .sorted(Comparator.comparingInt(
                        each -> NodeModelUtils.findActualNodeFor(each).getOffset()));
    }

    /** Whether one begins in the line after the other. */
    private static boolean follows(EObject one, EObject other) {
        if (one.eResource() != other.eResource()) {
            return false;
        }
        var page = Page.of(other);
        int end = page.lineEnd(NodeModelUtils.findActualNodeFor(other).getEndOffset());
        int next = page.lineEnd(page.afterLineBreak(end));
        int offset = NodeModelUtils.findActualNodeFor(one).getOffset();
        return offset > end && offset < next;
    }

    private static int order(EObject top) {
        var words = new StringBuilder();
        int count = 0;
        for (var leaf : NodeModelUtils.findActualNodeFor(top).getLeafNodes()) {
            if (!leaf.isHidden() && count++ < 4) {
                words.append(leaf.getText()).append(' ');
            }
            if (count >= 4) {
                break;
            }
        }
        return DeclarationOrder.of(words.toString());
    }
}
