// SPDX-License-Identifier: EPL-2.0
package io.orgsmith.target.lab.finance;

import io.orgsmith.target.lab.table.Row;
import io.orgsmith.target.lab.table.TableImage;
import java.util.Optional;

/** The books that transactions are accounted in: a ledger of R12, a set of books of 11i. */
public final class Books {
    private Books() {}

    /** The chart of accounts of a ledger or set of books; empty where it has none, or where there is no such ledger. */
    public static Optional<Long> chart(long id, TableImage image) {
        Optional<Row> row = image.schema().has(SetsOfBooks.TABLE, SetsOfBooks.ID)
                ? image.first(SetsOfBooks.TABLE, SetsOfBooks.ID, id)
                : image.first(Ledgers.TABLE, Ledgers.ID, id);
        return row.map(books -> books.number("CHART_OF_ACCOUNTS_ID"));
    }
}
