// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.WorkspaceFolder;

/**
 * What the client can do and wants.
 *
 * @param versions whether it takes the version of the text with an edit
 * @param templates whether its completion knows tab stops
 * @param progress whether it shows progress
 * @param watches whether it can be asked to watch files
 * @param formatsOnSave whether a document is formatted when it is saved: {@code {"formatOnSave": true}} among the
 *     initialization options
 * @param folders addresses of the folders that it has open
 */
record Client(
        boolean versions,
        boolean templates,
        boolean progress,
        boolean watches,
        boolean formatsOnSave,
        Locale locale,
        List<String> folders) {
    static Client of(InitializeParams params, Locale otherwise) {
        var can = params.getCapabilities();
        return new Client(
                is(can, c -> c.getWorkspace().getWorkspaceEdit().getDocumentChanges()),
                is(can, c -> c.getTextDocument()
                        .getCompletion()
                        .getCompletionItem()
                        .getSnippetSupport()),
                is(can, c -> c.getWindow().getWorkDoneProgress()),
                is(can, c -> c.getWorkspace().getDidChangeWatchedFiles().getDynamicRegistration()),
                params.getInitializationOptions() instanceof JsonObject options
                        && options.has("formatOnSave")
                        && options.get("formatOnSave").getAsBoolean(),
                Optional.ofNullable(params.getLocale())
                        .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')))
                        .orElse(otherwise),
                folders(params));
    }

    /** What is not said on the way counts as no. */
    private static boolean is(ClientCapabilities capabilities, Function<ClientCapabilities, Boolean> ability) {
        try {
            return Boolean.TRUE.equals(ability.apply(capabilities));
        } catch (NullPointerException e) {
            return false;
        }
    }

    @SuppressWarnings("deprecation")
    private static List<String> folders(InitializeParams params) {
        if (params.getWorkspaceFolders() != null) {
            return params.getWorkspaceFolders().stream()
                    .map(WorkspaceFolder::getUri)
                    .toList();
        }
        return Stream.ofNullable(params.getRootUri()).toList();
    }
}
