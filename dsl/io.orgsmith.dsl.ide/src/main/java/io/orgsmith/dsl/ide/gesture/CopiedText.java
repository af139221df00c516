// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.ide.gesture;

import io.orgsmith.dsl.LanguageProject;
import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.dsl.edit.TextEdits;
import io.orgsmith.dsl.ide.attribute.Assignment;
import io.orgsmith.dsl.ide.link.Link;
import io.orgsmith.dsl.ide.link.Links;
import io.orgsmith.dsl.ide.text.Words;
import io.orgsmith.model.org.Element;
import io.orgsmith.model.org.OrgPackage.Literals;
import java.net.URI;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * The text of a declaration, with other ids.
 *
 * @param ids the new ids of what is copied, by what bears the old ones
 * @param names its new names
 * @param codes its new codes and short names
 */
record CopiedText(
        LanguageProject project, EObject declaration, Map<EObject, String> ids, FreeNames names, FreeShorts codes) {

    /** @param onto what it is put onto, and names where it names its owner; null for nothing */
    String of(Element onto) {
        var node = NodeModelUtils.findActualNodeFor(declaration);
        int start = node.getOffset();
        int end = node.getEndOffset();
        var all = node.getRootNode().getText();
        var edits = Stream.of(heads(), own(), links(onto))
                .flatMap(each -> each)
                .filter(edit -> edit.offset() >= start && edit.end() <= end)
                .map(edit -> new TextEdit(edit.offset() - start, edit.length(), edit.replacement()))
                .sorted(Comparator.comparingInt(TextEdit::offset))
                .toList();
        return flush(TextEdits.apply(all.substring(start, end), edits), indentation(all, start));
    }

    private Stream<TextEdit> heads() {
        var ours = ids.entrySet().stream().filter(each -> each.getKey().eResource() == declaration.eResource());
        return ours.map(each -> {
            var id = NodeModelUtils.findNodesForFeature(each.getKey(), Literals.ELEMENT__ID)
                    .get(0);
            return new TextEdit(id.getOffset(), id.getLength(), each.getValue());
        });
    }

    /** What has a new id has a new name and codes, too; what is only told apart where it belongs has no other name. */
    private Stream<TextEdit> own() {
        return ids.entrySet().stream()
                .filter(each -> each.getKey() instanceof Element && isInside(each.getKey()))
                .flatMap(each -> own((Element) each.getKey(), each.getValue()));
    }

    private Stream<TextEdit> own(Element copied, String id) {
        if (Nesting.onlyThere(copied.eClass())) {
            return id.equals(copied.getId()) ? Stream.empty() : codes.of(copied);
        }
        return Stream.concat(names.of(copied), codes.of(copied));
    }

    private boolean isInside(EObject copied) {
        return EcoreUtil.isAncestor(declaration, copied);
    }

    private Stream<TextEdit> links(Element onto) {
        var file = URI.create(declaration.eResource().getURI().toString());
        return Links.of(project, file).stream().flatMap(link -> renamed(link, onto).stream()
                .map(id -> new TextEdit(link.span().offset(), link.span().length(), id)));
    }

    private Optional<String> renamed(Link link, Element onto) {
        boolean namesOwner = onto != null
                && link.from() == declaration
                && Assignment.reference(declaration.eClass(), onto.eClass())
                        .filter(link.reference()::equals)
                        .isPresent();
        return namesOwner ? Optional.of(Words.id(onto)) : Optional.ofNullable(ids.get(link.target()));
    }

    private static String indentation(String text, int offset) {
        var line = text.substring(text.lastIndexOf('\n', offset - 1) + 1, offset);
        return line.isBlank() ? line : "";
    }

    private static String flush(String text, String indentation) {
        return text.lines()
                .map(line -> line.startsWith(indentation) ? line.substring(indentation.length()) : line)
                .collect(Collectors.joining("\n"));
    }
}
