// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl.problem;

import io.orgsmith.dsl.edit.TextEdit;
import io.orgsmith.dsl.link.ProjectIndex;
import io.orgsmith.dsl.link.Wanted;
import io.orgsmith.dsl.position.Positions;
import io.orgsmith.dsl.position.TextRegion;
import io.orgsmith.dsl.syntax.Mistake;
import io.orgsmith.dsl.syntax.RecoveredParse;
import io.orgsmith.dsl.syntax.SyntaxMessages;
import io.orgsmith.model.org.OrgPackage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;

/** Collects what is wrong with a file that was read and linked. */
public final class Problems {
    private static final Set<String> VALUES =
            Set.of("syntax.unknown-word", "syntax.not-a-day", "syntax.not-a-number", "syntax.given-twice");

    private final XtextResource file;
    private final INode root;
    private final List<Problem> problems = new ArrayList<>();

    private Problems(XtextResource file) {
        this.file = file;
        this.root = file.getParseResult().getRootNode();
    }

    /**
     * The problems of a file, by place: mistakes of syntax, ids that are not declared or not clear, declared twice, or too
     * long.
     *
     * @param file a file of a resource set, all of whose files are read, indexed and resolved
     */
    public static List<Problem> of(XtextResource file) {
        var found = new Problems(file);
        found.addMistakes();
        found.addDiagnostics();
        found.addDuplicates();
        found.addLongIds();
        found.problems.sort(Problem.ORDER);
        return List.copyOf(found.problems);
    }

    private void addMistakes() {
        if (file.getParseResult() instanceof RecoveredParse recovered) {
            for (var mistake : recovered.mistakes()) {
                add(mistake.offset(), mistake.length(), mistake.code(), mistake.data(), mistake.fix());
            }
        }
    }

    private void addDiagnostics() {
        for (var error : file.getErrors()) {
            var diagnostic = (AbstractDiagnostic) error;
            var code = diagnostic.getCode();
            var data = diagnostic.getData() == null ? List.<String>of() : Arrays.asList(diagnostic.getData());
            if (code.startsWith("link.")) {
                addLink(diagnostic, data);
            } else if (SyntaxMessages.REFUSED.equals(code) && !(file.getParseResult() instanceof RecoveredParse)) {
                add(
                        diagnostic.getOffset(),
                        diagnostic.getLength(),
                        "syntax.unexpected",
                        List.of(shown(diagnostic)),
                        Optional.empty());
            } else if (VALUES.contains(code) && !isMistake(diagnostic)) {
                add(diagnostic.getOffset(), diagnostic.getLength(), code, data, fix(diagnostic, data));
            }
        }
    }

    private void addLink(AbstractDiagnostic diagnostic, List<String> data) {
        if (!skippedWords().contains(data.get(0))) {
            add(diagnostic.getOffset(), diagnostic.getLength(), diagnostic.getCode(), data, fix(diagnostic, data));
        }
    }

    /** The last datum is what was probably meant; empty where nothing is near. */
    private Optional<TextEdit> fix(AbstractDiagnostic diagnostic, List<String> data) {
        boolean hasNearest = Set.of("link.unknown", "syntax.unknown-word").contains(diagnostic.getCode());
        var nearest = hasNearest ? data.get(data.size() - 1) : "";
        if (nearest.isEmpty()) {
            return Optional.empty();
        }
        int length = data.get(0).length();
        int offset = diagnostic.getOffset() + diagnostic.getLength() - length;
        return Optional.of(new TextEdit(offset, length, nearest));
    }

    private void addDuplicates() {
        for (var same : ProjectIndex.of(file.getResourceSet()).duplicates()) {
            same.stream()
                    .skip(1)
                    .filter(second -> second.eResource() == file)
                    .forEach(second -> addDuplicate(second, same.get(0)));
        }
    }

    private void addDuplicate(EObject second, EObject first) {
        var at = Positions.of(second);
        var before = Positions.of(first);
        var id = second.eClass().getEStructuralFeature(OrgPackage.Literals.ELEMENT__ID.getName());
        var data = List.of(
                String.valueOf(second.eGet(id)),
                "kind." + Wanted.words(second.eClass()),
                Neighbour.path(before.file(), at.file()),
                String.valueOf(before.line()));
        add(at, "id.duplicate", data, Optional.empty());
    }

    private void addLongIds() {
        for (var all = file.getAllContents(); all.hasNext(); ) {
            var declaration = all.next();
            IdLength.excess(declaration).ifPresent(bytes -> {
                var data = List.of(String.valueOf(bytes), String.valueOf(IdLength.MOST));
                add(Positions.of(declaration), "id.too-long", data, Optional.empty());
            });
        }
    }

    private boolean isMistake(AbstractDiagnostic diagnostic) {
        return file.getParseResult() instanceof RecoveredParse recovered
                && recovered.mistakes().stream().map(Mistake::code).anyMatch(diagnostic.getCode()::equals)
                && recovered.mistakes().stream().anyMatch(mistake -> mistake.offset() == diagnostic.getOffset());
    }

    /** An id may stand in a part that a mistake made unreadable: then its missing is no mistake of its own. */
    private Set<String> skippedWords() {
        var words = new HashSet<String>();
        for (var other : file.getResourceSet().getResources()) {
            if (other instanceof XtextResource resource
                    && resource.getParseResult() instanceof RecoveredParse recovered) {
                words.addAll(recovered.skippedWords());
            }
        }
        return words;
    }

    private String shown(AbstractDiagnostic diagnostic) {
        int end = Math.min(root.getText().length(), diagnostic.getOffset() + diagnostic.getLength());
        return root.getText().substring(Math.min(end, diagnostic.getOffset()), end);
    }

    private void add(int offset, int length, String code, List<String> data, Optional<TextEdit> fix) {
        add(Positions.region(root, offset, length), code, data, fix);
    }

    private void add(TextRegion at, String code, List<String> data, Optional<TextEdit> fix) {
        problems.add(new Problem(
                at.file(), at.line(), at.column(), at.offset(), at.length(), Severity.ERROR, code, data, fix));
    }
}
