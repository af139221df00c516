// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workbench.databases.sql;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.content.IContentDescription;
import org.eclipse.core.runtime.content.ITextContentDescriber;

/** Tells scripts of ours by the lines that they begin with from those of others, which have editors of their own. */
public final class GeneratedScript implements ITextContentDescriber {
    private static final String FIRST = "-- SPDX-License-Identifier: EPL-2.0";
    private static final String THIRD = "Oracle E-Business Suite";

    @Override
    public int describe(InputStream contents, IContentDescription description) throws IOException {
        return describe(new InputStreamReader(contents, StandardCharsets.UTF_8), description);
    }

    @Override
    public int describe(Reader contents, IContentDescription description) throws IOException {
        return isOurs(new BufferedReader(contents).lines().limit(3).toList()) ? VALID : INVALID;
    }

    private static boolean isOurs(List<String> lines) {
        return lines.size() == 3 && lines.get(0).equals(FIRST) && lines.get(2).contains(THIRD);
    }

    @Override
    public QualifiedName[] getSupportedOptions() {
        return new QualifiedName[0];
    }
}
