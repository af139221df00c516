// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl;

import io.orgsmith.rules.ocl.document.DocumentReader;
import io.orgsmith.rules.ocl.document.OclDocument;
import io.orgsmith.rules.ocl.document.Problem;
import io.orgsmith.rules.ocl.document.Section;
import io.orgsmith.rules.ocl.document.Section.Condition;
import io.orgsmith.rules.ocl.document.Section.Definition;
import io.orgsmith.rules.ocl.index.Opposites;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EPackage;

/** Reads documents one after another into one list of invariants and one of problems. */
final class RuleBookReader {

    private final EPackage metamodel;
    private final Opposites opposites;
    private final Map<String, CompiledInvariant> compiled = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    RuleBookReader(EPackage metamodel) {
        this.metamodel = metamodel;
        this.opposites = new Opposites(metamodel);
    }

    List<CompiledInvariant> compiled() {
        return List.copyOf(compiled.values());
    }

    List<Problem> problems() {
        return problems;
    }

    void read(OclDocument document) {
        int before = problems.size();
        List<Section> sections = DocumentReader.read(document, metamodel.getName(), problems::add);
        SectionCompiler compiler = new SectionCompiler(metamodel, opposites, document, problems::add);
        // Definitions first: an invariant may stand before the definition that it uses.
        for (Section section : sections) {
            if (section instanceof Definition definition) {
                compiler.define(definition);
            }
        }
        for (Section section : sections) {
            if (section instanceof Condition condition) {
                add(document, condition, compiler);
            }
        }
        problems.subList(before, problems.size())
                .sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
    }

    private void add(OclDocument document, Condition condition, SectionCompiler compiler) {
        CompiledInvariant twin = compiled.get(condition.name());
        if (twin != null) {
            Invariant.Place place = twin.invariant().place();
            String line = Integer.toString(place.line());
            problems.add(Problem.at(
                    document, condition.offset(), Problem.Kind.DUPLICATE, condition.name(), place.document(), line));
            return;
        }
        compiler.compile(condition, compiled.size()).ifPresent(invariant -> compiled.put(condition.name(), invariant));
    }
}
