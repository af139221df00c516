// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.languageserver.answer;

import io.orgsmith.dsl.ide.outline.Outline;
import io.orgsmith.dsl.ide.outline.Symbol;
import io.orgsmith.dsl.ide.outline.WorkspaceSymbols;
import io.orgsmith.languageserver.document.Moment;
import io.orgsmith.languageserver.document.Positions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Declarations as symbols; the protocol has no kinds of the field, so each gets one that looks different. */
final class Symbols {
    private static final Map<String, SymbolKind> KINDS = Map.ofEntries(
            Map.entry("enterprise", SymbolKind.Package),
            Map.entry("business-group", SymbolKind.Namespace),
            Map.entry("legal-entity", SymbolKind.Interface),
            Map.entry("ledger", SymbolKind.Enum),
            Map.entry("operating-unit", SymbolKind.Module),
            Map.entry("inventory-organization", SymbolKind.Class),
            Map.entry("subinventory", SymbolKind.Field),
            Map.entry("value-set", SymbolKind.Array),
            Map.entry("segment-value", SymbolKind.EnumMember),
            Map.entry("chart-of-accounts", SymbolKind.Struct),
            Map.entry("segment", SymbolKind.Property),
            Map.entry("responsibility", SymbolKind.Key),
            Map.entry("template", SymbolKind.TypeParameter),
            Map.entry("environment", SymbolKind.Event));

    private Symbols() {}

    static List<DocumentSymbol> of(Moment moment, Locale locale) {
        return symbols(Outline.of(moment.texts(), moment.uri(), locale), moment.positions());
    }

    static List<WorkspaceSymbol> find(Moment moment, String typed, int limit, Locale locale) {
        return WorkspaceSymbols.find(moment.texts(), typed, limit, locale).stream()
                .map(found -> new WorkspaceSymbol(
                        found.label(), kind(found.icon()), Either.forLeft(moment.location(found.spot())), found.kind()))
                .toList();
    }

    private static List<DocumentSymbol> symbols(List<Symbol> symbols, Positions positions) {
        return symbols.stream()
                .map(symbol -> new DocumentSymbol(
                        symbol.label(),
                        kind(symbol.icon()),
                        positions.range(symbol.whole()),
                        positions.range(symbol.selection()),
                        symbol.detail(),
                        symbols(symbol.children(), positions)))
                .toList();
    }

    private static SymbolKind kind(String icon) {
        return KINDS.getOrDefault(icon, SymbolKind.Object);
    }
}
