// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.lab;

import io.orgsmith.deploy.DatabaseProblem;
import io.orgsmith.deploy.connect.Problems;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Why a lab cannot be made, whether it was the file system that said so or the database on top of it. */
final class Unwritable {
    private Unwritable() {}

    /** @param folder of the lab, for the message */
    static DatabaseProblem of(Exception failure, Path folder) {
        String said = String.valueOf(failure.getMessage());
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileAlreadyExistsException taken) {
                boolean isFolder = taken.getFile().equals(folder.toString());
                return new DatabaseProblem(failure, isFolder ? "lab.no.folder" : "lab.exists", folder);
            } else if (cause instanceof AccessDeniedException) {
                return new DatabaseProblem(failure, "lab.denied", folder);
            } else if (cause instanceof IOException) {
                said = String.valueOf(cause.getMessage());
            } else if (cause instanceof SQLException sql) {
                said = Problems.words(sql);
            }
        }
        return new DatabaseProblem(failure, "lab.unwritable", folder, said);
    }
}
