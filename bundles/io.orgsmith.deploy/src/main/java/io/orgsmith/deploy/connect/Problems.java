// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.deploy.connect;

import io.orgsmith.deploy.DatabaseProblem;
import java.io.IOException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;

/** Says what a driver's error means to a person. */
public final class Problems {
    /** Ended by an administrator (PostgreSQL), closed (H2). */
    private static final Set<String> GONE = Set.of("57P01", "90067", "90121");

    private static final String NO_SUCH_DATABASE = "3D000";
    private static final String NOT_ALLOWED = "42501";
    private static final String READ_ONLY_TRANSACTION = "25006";

    private Problems() {}

    /** @param place the database, for the message */
    public static DatabaseProblem of(SQLException e, String place) {
        if (e instanceof BatchUpdateException
                && e.getSQLState() == null
                && e.getCause() instanceof SQLException cause) {
            // MariaDB's driver says only there what happened to a batch.
            return of(cause, place);
        }
        String oracle = Oracle.problem(e.getErrorCode(), e.getMessage());
        return new DatabaseProblem(e, oracle.isEmpty() ? key(e) : oracle, place, words(e));
    }

    private static String key(SQLException e) {
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> "lab.in.use";
            case ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1 -> "lab.missing";
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1 -> "lab.broken";
            case ErrorCode.LOCK_TIMEOUT_1 -> isOutOfIndex(e) ? "lab.broken" : byState(e);
            case ErrorCode.DATABASE_IS_READ_ONLY -> "database.read.only";
            case ErrorCode.WRONG_USER_OR_PASSWORD -> "access.denied";
            case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 ->
                system(e).isPresent() ? "lab.unreadable" : "lab.broken";
            case MariaDb.BAD_DATABASE -> "database.unreachable";
            case MariaDb.DATABASE_ACCESS_DENIED, MariaDb.TABLE_ACCESS_DENIED -> "access.insufficient";
            case MariaDb.SERVER_READ_ONLY, MariaDb.TRANSACTION_READ_ONLY -> "database.read.only";
            default -> byState(e);
        };
    }

    /** The same for a connection that could not be made: one that broke then was never there. */
    static DatabaseProblem ofOpening(SQLException e, String place) {
        DatabaseProblem problem = of(e, place);
        return problem.key().equals("database.gone")
                ? new DatabaseProblem(e, "database.unreachable", place, words(e))
                : problem;
    }

    private static String byState(SQLException e) {
        String state = Objects.requireNonNullElse(e.getSQLState(), "");
        if (GONE.contains(state) || state.startsWith("08")) {
            return "database.gone";
        } else if (state.equals(NO_SUCH_DATABASE)) {
            return "database.unreachable";
        } else if (state.equals(NOT_ALLOWED)) {
            return "access.insufficient";
        } else if (state.equals(READ_ONLY_TRANSACTION)) {
            return "database.read.only";
        }
        return state.startsWith("28") ? "access.denied" : "database.error";
    }

    /** What a driver's error says, in one line: what the system said underneath, where it did. */
    public static String words(SQLException e) {
        return system(e).orElseGet(() -> Objects.requireNonNullElse(e.getMessage(), "")
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("; SQL statement:$", "")
                .replaceFirst("\\.? (Possible solution: [^.\\[]*)?\\[\\d+-\\d+]$", ""));
    }

    /** H2 looks for a row that its index has lost until the time for a lock is over, and says that this is why. */
    private static boolean isOutOfIndex(SQLException e) {
        return causes(e, SQLException.class)
                .anyMatch(cause -> cause.getErrorCode() == ErrorCode.ROW_NOT_FOUND_WHEN_DELETING_1
                        || cause.getErrorCode() == ErrorCode.ROW_NOT_FOUND_IN_PRIMARY_INDEX);
    }

    private static <T> Stream<T> causes(SQLException e, Class<T> type) {
        return Stream.iterate(e.getCause(), Objects::nonNull, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static Optional<String> system(SQLException e) {
        return causes(e, IOException.class)
                .map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
