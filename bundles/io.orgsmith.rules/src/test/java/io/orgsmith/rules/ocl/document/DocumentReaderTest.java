// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.rules.ocl.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.orgsmith.rules.ocl.document.Section.Condition;
import io.orgsmith.rules.ocl.document.Section.Definition;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a document is split at its keywords. */
class DocumentReaderTest {

    private final List<Problem> problems = new ArrayList<>();

    private List<Section> read(String text) {
        return DocumentReader.read(OclDocument.ofProduct("d.ocl", text), "org", problems::add);
    }

    private static List<String> codes(List<Section> sections) {
        return sections.stream()
                .map(section -> section instanceof Condition condition
                        ? condition.name() + "|" + condition.condition().text().strip()
                        : "def|" + ((Definition) section).body().text().strip())
                .toList();
    }

    @Test
    void findsDefinitionsAndInvariantsOfAllContexts() {
        List<Section> sections = read("package org context A def: x : Integer = 1 inv N: x = 1 context B inv M: true");
        assertThat(codes(sections)).containsExactly("def|x : Integer = 1", "N|x = 1", "M|true");
        assertThat(sections).extracting(Section::context).containsExactly("A", "A", "B");
        assertThat(problems).isEmpty();
    }

    @Test
    void keywordsInStringsCommentsAndPathsAreNone() {
        List<Section> sections = read("""
                context A -- inv X: false
                inv N: a = 'context \\' inv' and "inv" = 1 /* inv Y: context */ and self.context = 2
                  and Some::inv = 3 and e->def() -- context B
                """);
        assertThat(codes(sections)).hasSize(1);
        assertThat(codes(sections).get(0)).startsWith("N|a = 'context").endsWith("e->def()");
        assertThat(problems).isEmpty();
    }

    @Test
    void aConditionEndsBeforeTheCommentsOfTheNext() {
        List<Section> sections = read("""
                context A
                inv N: true -- why

                -- a chapter
                --- M error (S)
                inv M: 'x' =
                --- a mere comment
                'y'
                """);
        assertThat(codes(sections)).containsExactly("N|true", "M|'x' =\n--- a mere comment\n'y'");
        assertThat(((Condition) sections.get(1)).header().orElseThrow().id()).isEqualTo("M");
    }

    @Test
    void aDocCommentMayStandBeforeTheContext() {
        Condition condition =
                (Condition) read("--- N error (K)\ncontext A\ninv N: true").get(0);
        assertThat(condition.header().orElseThrow().severity()).isEqualTo(Severity.ERROR);
        assertThat(condition.header().orElseThrow().source()).contains(Source.KNOWN);
    }

    @Test
    void offsetsPointIntoTheDocument() {
        String text = "--- N error (S)\n--- about: a +\n---    b\ncontext A inv N: xyz";
        Condition condition = (Condition) read(text).get(0);
        Fragment about = condition.header().orElseThrow().all(Header.Key.ABOUT).get(0);
        assertThat(about.text().strip()).matches("a \\+\\s+b");
        assertThat(about.offset() + about.text().indexOf('b')).isEqualTo(text.indexOf("b\ncontext"));
        assertThat(condition.condition().offset() + condition.condition().text().indexOf("xyz"))
                .isEqualTo(text.indexOf("xyz"));
    }

    @Test
    void windowsLineEndsAndMissingLineEndsAreFine() {
        Condition condition = (Condition) read("--- N error (S)\r\n--- at: name\r\ncontext A\r\ninv N: true\r\n")
                .get(0);
        assertThat(condition
                        .header()
                        .orElseThrow()
                        .one(Header.Key.AT)
                        .orElseThrow()
                        .text()
                        .strip())
                .isEqualTo("name");
        assertThat(codes(read("context A inv N: 'open"))).containsExactly("N|'open");
        assertThat(codes(read("context A inv N: true /* open"))).containsExactly("N|true");
        assertThat(problems).isEmpty();
    }

    @Test
    void whatIsNoRuleIsReported() {
        read("rubbish\ncontext A\ninv: true\ninv N true\npre P: true\ndef x\nendpackage\ninv M: true");
        assertThat(problems)
                .extracting(problem -> problem.line() + " " + problem.kind())
                .containsExactly(
                        "1 OUTSIDE_CONTEXT",
                        "3 UNNAMED",
                        "4 UNNAMED",
                        "5 UNSUPPORTED",
                        "6 SYNTAX",
                        "8 OUTSIDE_CONTEXT");
    }

    @Test
    void linesAndColumnsCountFromOne() {
        OclDocument document = OclDocument.ofSite("d", "ab\ncd\n");
        assertThat(document.positionOf(0)).isEqualTo(new OclDocument.Position(1, 1));
        assertThat(document.positionOf(2)).isEqualTo(new OclDocument.Position(1, 3));
        assertThat(document.positionOf(3)).isEqualTo(new OclDocument.Position(2, 1));
        assertThat(document.positionOf(99)).isEqualTo(new OclDocument.Position(3, 1));
        assertThat(document.positionOf(-1)).isEqualTo(new OclDocument.Position(1, 1));
    }
}
