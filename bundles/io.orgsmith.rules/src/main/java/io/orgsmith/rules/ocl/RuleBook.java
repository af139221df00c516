// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl;

import io.orgsmith.rules.ocl.document.OclDocument;
import io.orgsmith.rules.ocl.document.Problem;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;

/**
 * The invariants of some documents, parsed. Immutable: one book may serve many checks, also at the same time.
 */
public final class RuleBook {

    private final List<CompiledInvariant> compiled;
    private final List<CompiledInvariant> runOrder;
    private final List<Problem> problems;

    private RuleBook(List<CompiledInvariant> compiled, List<CompiledInvariant> runOrder, List<Problem> problems) {
        this.compiled = List.copyOf(compiled);
        this.runOrder = List.copyOf(runOrder);
        this.problems = List.copyOf(problems);
    }

    /**
     * Parses documents. An invariant that cannot be parsed is left out and reported; all others are in the book.
     *
     * @param metamodel the only package whose classes the documents speak of
     * @param documents in the order of the catalogue; a document's definitions are known in that document only
     */
    public static RuleBook parse(EPackage metamodel, List<OclDocument> documents) {
        RuleBookReader reader = new RuleBookReader(metamodel);
        documents.forEach(reader::read);
        RunOrder order = new RunOrder(reader.compiled(), reader.problems()::add);
        return new RuleBook(reader.compiled(), order.sorted(), reader.problems());
    }

    /** What is known of each invariant, in the order written. */
    public List<Invariant> invariants() {
        return compiled.stream().map(CompiledInvariant::invariant).toList();
    }

    /** What is wrong with the documents, in the order found; empty when nothing is. */
    public List<Problem> problems() {
        return problems;
    }

    /** All invariants, each behind those that may suppress it. */
    List<CompiledInvariant> runOrder() {
        return runOrder;
    }
}
