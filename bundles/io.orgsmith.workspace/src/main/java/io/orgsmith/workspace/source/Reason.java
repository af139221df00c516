// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.workspace.source;

import io.orgsmith.workspace.Messages;
import io.orgsmith.workspace.Text;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Why a file could not be read or written, in words. */
public final class Reason implements Text {
    private static final Messages MESSAGES = new Messages(Reason.class);

    private final IOException cause;

    private Reason(IOException cause) {
        this.cause = cause;
    }

    public static Reason of(IOException cause) {
        return new Reason(cause);
    }

    /** The reason in a language; what the system says where it is none of the common ones. */
    @Override
    public String in(Locale locale) {
        if (cause instanceof AccessDeniedException) {
            return MESSAGES.in(locale, "reason.access-denied");
        }
        if (cause instanceof FileSystemLoopException) {
            return MESSAGES.in(locale, "reason.loop");
        }
        if (cause instanceof LargeFile large) {
            return MESSAGES.in(locale, "reason.large", large.most());
        }
        if (cause instanceof NoSuchFileException) {
            return MESSAGES.in(locale, "reason.missing");
        }
        if (cause instanceof CharacterCodingException) {
            return MESSAGES.in(locale, "reason.not-utf8");
        }
        if (cause instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return String.valueOf(cause.getMessage());
    }
}
