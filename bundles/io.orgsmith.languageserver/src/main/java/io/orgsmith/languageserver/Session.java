// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver;

import io.orgsmith.languageserver.answer.Edits;
import io.orgsmith.languageserver.answer.Renames;
import io.orgsmith.languageserver.answer.TextAnswers;
import io.orgsmith.languageserver.document.Documents;
import org.eclipse.lsp4j.services.LanguageClient;

/** All that works for one client, from its greeting to its farewell. */
final class Session implements AutoCloseable {
    final Client abilities;
    final LanguageClient client;
    final Documents documents;
    final Answers answers;
    final TextAnswers texts;
    final Renames renames;
    private final Checks checks;

    Session(Client abilities, LanguageClient client, OrgLanguageServer.Settings settings) {
        this.abilities = abilities;
        this.client = client;
        var publisher = new Publisher(client::publishDiagnostics, abilities.locale());
        var progress = new Progress(abilities.progress() ? client : null, abilities.locale());
        this.checks = new Checks(settings.quick().toMillis(), publisher, progress);
        this.documents = new Documents(settings.quiet(), this::changed);
        this.answers = new Answers(documents);
        var edits = new Edits(abilities.versions());
        this.texts = new TextAnswers(abilities.templates(), abilities.locale(), edits);
        this.renames = new Renames(edits, abilities.locale());
        documents.folders(abilities.folders());
    }

    private void changed(io.orgsmith.languageserver.document.OpenProject project) {
        checks.changed(documents, project);
    }

    @Override
    public void close() {
        checks.close();
        answers.close();
        documents.close();
    }
}
