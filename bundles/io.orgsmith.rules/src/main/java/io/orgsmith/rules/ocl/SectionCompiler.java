// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl;

import io.orgsmith.rules.ocl.document.Fragment;
import io.orgsmith.rules.ocl.document.Header;
import io.orgsmith.rules.ocl.document.Header.Key;
import io.orgsmith.rules.ocl.document.OclDocument;
import io.orgsmith.rules.ocl.document.OclDocument.Author;
import io.orgsmith.rules.ocl.document.Problem;
import io.orgsmith.rules.ocl.document.Problem.Kind;
import io.orgsmith.rules.ocl.document.Section;
import io.orgsmith.rules.ocl.document.Section.Condition;
import io.orgsmith.rules.ocl.document.Section.Definition;
import io.orgsmith.rules.ocl.document.Severity;
import io.orgsmith.rules.ocl.index.Opposites;
import io.orgsmith.rules.ocl.language.Expression;
import io.orgsmith.rules.ocl.language.Expressions;
import io.orgsmith.rules.ocl.language.ParseError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Parses the sections of one document against the metamodel and says at which line and column they are wrong. */
final class SectionCompiler {

    private static final Set<String> RELEASES = Set.of("11i", "R12");

    private final EPackage metamodel;
    private final OclDocument document;
    private final Consumer<Problem> problems;
    private final Expressions expressions;
    private boolean failed;

    SectionCompiler(EPackage metamodel, Opposites opposites, OclDocument document, Consumer<Problem> problems) {
        this.metamodel = metamodel;
        this.document = document;
        this.problems = problems;
        this.expressions = new Expressions(metamodel, opposites);
    }

    /** Makes a helper operation or attribute known to the sections parsed after it. */
    void define(Definition definition) {
        String what = "def " + definition.body().text().strip().split("\\W", 2)[0];
        context(definition).ifPresent(type -> {
            expressions.define(type, definition.body().text());
            reportErrors(what, definition.body());
        });
    }

    /** The invariant; empty when anything of it is wrong, its doc comment included. */
    Optional<CompiledInvariant> compile(Condition section, int order) {
        failed = false;
        Optional<EClass> type = context(section);
        Optional<Header> header = header(section);
        if (type.isEmpty() || header.isEmpty()) {
            return Optional.empty();
        }
        EClass context = type.get();
        Header head = header.get();
        Invariant invariant = describe(section, head, context);
        String name = section.name();
        Optional<Expression> condition = parse(expressions::condition, context, name, section.condition());
        List<Expression> about = head.all(Key.ABOUT).stream()
                .flatMap(text -> parse(expressions::query, context, name + " about", text).stream())
                .toList();
        Optional<Expression> each =
                head.one(Key.EACH).flatMap(text -> parse(expressions::query, context, name + " each", text));
        return failed
                ? Optional.empty()
                : Optional.of(new CompiledInvariant(invariant, order, condition.orElseThrow(), about, each));
    }

    private Optional<EClass> context(Section section) {
        String name = section.context();
        String plain = name.startsWith(metamodel.getName() + "::") ? name.substring(name.indexOf("::") + 2) : name;
        EClassifier type = metamodel.getEClassifier(plain);
        if (type instanceof EClass found) {
            return Optional.of(found);
        }
        report(section.contextOffset(), Kind.UNKNOWN_CONTEXT, name, metamodel.getName());
        return Optional.empty();
    }

    /** The doc comment; a site may do without one and then gets warnings. */
    private Optional<Header> header(Condition section) {
        Optional<Header> header = section.header();
        if (header.isEmpty() && document.author() == Author.SITE) {
            return Optional.of(
                    new Header(section.name(), Severity.WARNING, Optional.empty(), Map.of(), section.offset()));
        }
        if (header.isEmpty()
                || document.author() == Author.PRODUCT && header.get().source().isEmpty()) {
            report(section.offset(), Kind.NO_HEADER, section.name());
            return Optional.empty();
        }
        String id = header.get().id();
        if (!section.name().equals(id) && !section.name().startsWith(id + "_")) {
            report(header.get().offset(), Kind.ID_MISMATCH, id, section.name());
        }
        return header;
    }

    private Invariant describe(Condition section, Header header, EClass context) {
        OclDocument.Position position = document.positionOf(section.offset());
        Map<String, String> texts = new LinkedHashMap<>();
        header.one(Key.TEXT).ifPresent(text -> texts.put("en", text.text().strip()));
        header.one(Key.TEXT_ZH).ifPresent(text -> texts.put("zh", text.text().strip()));
        return new Invariant(
                header.id(),
                section.name(),
                header.severity(),
                header.source(),
                document.author(),
                releases(header),
                context,
                header.one(Key.AT).flatMap(text -> feature(context, text)),
                header.words(Key.UNLESS),
                texts,
                section.condition().text().strip(),
                new Invariant.Place(document.name(), position.line(), position.column()));
    }

    private Set<String> releases(Header header) {
        Set<String> releases = header.words(Key.RELEASES);
        releases.stream()
                .filter(release -> !RELEASES.contains(release))
                .forEach(release -> reportIn(header.one(Key.RELEASES).get(), Kind.UNKNOWN_RELEASE, release));
        return releases;
    }

    private Optional<EStructuralFeature> feature(EClass context, Fragment text) {
        String name = text.text().strip();
        EStructuralFeature feature = context.getEStructuralFeature(name);
        if (feature == null) {
            reportIn(text, Kind.UNKNOWN_FEATURE, context.getName(), name);
        }
        return Optional.ofNullable(feature);
    }

    private Optional<Expression> parse(
            BiFunction<EClass, String, Optional<Expression>> parser, EClass context, String what, Fragment text) {
        Optional<Expression> parsed = parser.apply(context, text.text());
        reportErrors(what, text);
        return parsed;
    }

    private void reportErrors(String what, Fragment text) {
        for (ParseError error : expressions.errors()) {
            int length = text.text().length();
            boolean placed = error.offset() >= 0 && error.offset() <= length;
            Kind kind = error.syntax() ? Kind.SYNTAX : Kind.SEMANTICS;
            report(placed ? text.offset() + error.offset() : startOf(text), kind, what, error.message());
        }
    }

    private void reportIn(Fragment text, Kind kind, String... arguments) {
        report(startOf(text), kind, arguments);
    }

    private static int startOf(Fragment text) {
        int blanks = text.text().length() - text.text().stripLeading().length();
        return text.offset() + (text.isBlank() ? 0 : blanks);
    }

    private void report(int offset, Kind kind, String... arguments) {
        failed = true;
        problems.accept(Problem.at(document, offset, kind, arguments));
    }
}
