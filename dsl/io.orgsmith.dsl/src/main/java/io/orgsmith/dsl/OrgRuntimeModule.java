// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.dsl;

import io.orgsmith.dsl.link.IdFragments;
import io.orgsmith.dsl.link.IdLinking;
import io.orgsmith.dsl.link.LinkingMessages;
import io.orgsmith.dsl.syntax.RecoveringParser;
import io.orgsmith.dsl.syntax.SyntaxMessages;
import io.orgsmith.dsl.text.ClauseFactory;
import io.orgsmith.dsl.text.WordConversion;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.parser.IAstFactory;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.resource.IFragmentProvider;

/** What the language does in its own way: what is a mistake, how words become values,
 * and how ids are linked. */
public class OrgRuntimeModule extends AbstractOrgRuntimeModule {
    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return WordConversion.class;
    }

    @Override
    public Class<? extends IAstFactory> bindIAstFactory() {
        return ClauseFactory.class;
    }

    @Override
    public Class<? extends ILinkingService> bindILinkingService() {
        return IdLinking.class;
    }

    @Override
    public Class<? extends IParser> bindIParser() {
        return RecoveringParser.class;
    }

    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return SyntaxMessages.class;
    }

    public Class<? extends ILinkingDiagnosticMessageProvider> bindILinkingDiagnosticMessageProvider() {
        return LinkingMessages.class;
    }

    @Override
    public Class<? extends IFragmentProvider> bindIFragmentProvider() {
        return IdFragments.class;
    }
}
