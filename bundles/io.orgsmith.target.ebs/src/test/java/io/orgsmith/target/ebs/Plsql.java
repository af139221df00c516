// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.ebs;

import net.sourceforge.pmd.lang.LanguageProcessorRegistry;
import net.sourceforge.pmd.lang.PmdCapableLanguage;
import net.sourceforge.pmd.lang.ast.FileAnalysisException;
import net.sourceforge.pmd.lang.ast.Parser;
import net.sourceforge.pmd.lang.ast.SemanticErrorReporter;
import net.sourceforge.pmd.lang.document.FileId;
import net.sourceforge.pmd.lang.document.TextDocument;
import net.sourceforge.pmd.lang.plsql.PLSQLLanguageModule;

/** Reads a SQL*Plus file as PMD does: whole, with its commands. */
final class Plsql {
    private Plsql() {}

    /** What is wrong with the text, with line and column; empty when it is well formed. */
    static String problem(String name, String text) throws Exception {
        PmdCapableLanguage language = PLSQLLanguageModule.getInstance();
        try (var processor = language.createProcessor(language.newPropertyBundle());
                var document = TextDocument.readOnlyString(
                        text, FileId.fromPathLikeString(name), language.getDefaultVersion())) {
            var registry = LanguageProcessorRegistry.singleton(processor);
            processor
                    .services()
                    .getParser()
                    .parse(new Parser.ParserTask(document, SemanticErrorReporter.noop(), registry));
            return "";
        } catch (FileAnalysisException e) {
            return e.getMessage();
        }
    }
}
