// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.document;

import io.orgsmith.rules.ocl.document.Problem.Kind;
import io.orgsmith.rules.ocl.document.Section.Condition;
import io.orgsmith.rules.ocl.document.Section.Definition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a document at its keywords, so that each part can be parsed, and can fail, alone. */
public final class DocumentReader {

    private static final Set<String> KEYWORDS =
            Set.of("package", "endpackage", "context", "inv", "def", "pre", "post", "body", "init", "derive", "static");
    private static final Pattern CONTEXT = Pattern.compile("context\\s+(\\w+(?:\\s*::\\s*\\w+)*)", Pattern.DOTALL);
    private static final Pattern PACKAGE = Pattern.compile("package\\s+(\\w+(?:\\s*::\\s*\\w+)*)", Pattern.DOTALL);
    private static final Pattern INV = Pattern.compile("inv\\s+(\\w+)\\s*:", Pattern.DOTALL);
    private static final Pattern DEF = Pattern.compile("def(?:\\s+\\w+)?\\s*:", Pattern.DOTALL);

    private final OclDocument document;
    private final String packageName;
    private final Consumer<Problem> problems;
    private final List<Section> sections = new ArrayList<>();
    private final List<Fragment> docLines = new ArrayList<>();
    private String context;
    private int contextOffset;

    private DocumentReader(OclDocument document, String packageName, Consumer<Problem> problems) {
        this.document = document;
        this.packageName = packageName;
        this.problems = problems;
    }

    /**
     * The definitions and invariants of a document in the order written.
     *
     * @param packageName the only package that the document may name
     * @param problems gets what cannot be read; the rest is read all the same
     */
    public static List<Section> read(OclDocument document, String packageName, Consumer<Problem> problems) {
        DocumentReader reader = new DocumentReader(document, packageName, problems);
        reader.readAll();
        return List.copyOf(reader.sections);
    }

    private void readAll() {
        Scanner scanner = new Scanner(document.text());
        boolean atStart = true;
        scanner.advance();
        while (scanner.kind() != Scanner.Kind.END) {
            if (scanner.kind() == Scanner.Kind.DOC_LINE) {
                docLines.add(Fragment.of(document, scanner.start(), scanner.end()));
                scanner.advance();
            } else if (KEYWORDS.contains(scanner.word())) {
                atStart = false;
                String keyword = scanner.word();
                int from = scanner.start();
                List<Fragment> before = List.copyOf(docLines);
                docLines.clear();
                readSection(keyword, from, endOfSection(scanner), before);
            } else {
                if (atStart) {
                    report(scanner.start(), Kind.OUTSIDE_CONTEXT, scanner.word());
                    atStart = false;
                }
                scanner.advance();
            }
        }
    }

    /**
     * Goes to the next keyword and answers where the code before it ends. Doc comment lines behind that end belong to the
     * keyword; others are mere comments.
     */
    private int endOfSection(Scanner scanner) {
        while (scanner.advance() != Scanner.Kind.END) {
            if (scanner.kind() == Scanner.Kind.DOC_LINE) {
                docLines.add(Fragment.of(document, scanner.start(), scanner.end()));
            } else if (KEYWORDS.contains(scanner.word())) {
                break;
            }
        }
        int end = scanner.codeEnd();
        docLines.removeIf(line -> line.offset() < end);
        return end;
    }

    private void readSection(String keyword, int from, int to, List<Fragment> docs) {
        switch (keyword) {
            case "package" -> readPackage(from, to);
            case "endpackage" -> context = null;
            case "context" -> readContext(from, to, docs);
            case "inv" -> readInvariant(from, to, docs);
            case "def" -> readDefinition(from, to);
            default -> report(from, Kind.UNSUPPORTED, keyword);
        }
    }

    private void readPackage(int from, int to) {
        Matcher matcher = PACKAGE.matcher(document.text()).region(from, to);
        String name = matcher.lookingAt() ? matcher.group(1) : "";
        if (!name.equals(packageName)) {
            report(from, Kind.UNKNOWN_PACKAGE, name, packageName);
        }
    }

    private void readContext(int from, int to, List<Fragment> docs) {
        Matcher matcher = CONTEXT.matcher(document.text()).region(from, to);
        boolean named = matcher.lookingAt();
        context = named ? matcher.group(1).replaceAll("\\s", "") : "";
        contextOffset = named ? matcher.start(1) : from;
        docLines.addAll(0, docs);
    }

    private void readInvariant(int from, int to, List<Fragment> docs) {
        Matcher matcher = INV.matcher(document.text()).region(from, to);
        if (context == null) {
            report(from, Kind.OUTSIDE_CONTEXT, "inv");
        } else if (!matcher.lookingAt()) {
            report(from, Kind.UNNAMED);
        } else {
            var header = new HeaderReader(document, problems).read(docs);
            Fragment condition = Fragment.of(document, matcher.end(), to);
            sections.add(new Condition(context, contextOffset, matcher.group(1), from, header, condition));
        }
    }

    private void readDefinition(int from, int to) {
        Matcher matcher = DEF.matcher(document.text()).region(from, to);
        if (context == null) {
            report(from, Kind.OUTSIDE_CONTEXT, "def");
        } else if (!matcher.lookingAt()) {
            report(from, Kind.SYNTAX, "def", "def: name : Type = expression");
        } else {
            sections.add(new Definition(context, contextOffset, Fragment.of(document, matcher.end(), to)));
        }
    }

    private void report(int offset, Kind kind, String... arguments) {
        problems.accept(Problem.at(document, offset, kind, arguments));
    }
}
