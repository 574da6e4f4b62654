package dev.dateline.journal;

import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A row of a query. Columns are counted from 1. */
interface Row {
    boolean isNull(int column) throws SQLException;

    /** A whole number; 0 if the column is null. */
    long number(int column) throws SQLException;

    double real(int column) throws SQLException;

    /**
     * A text.
     *
     * @throws IllegalStateException if the column has none
     */
    String text(int column) throws SQLException;

    byte[] bytes(int column) throws SQLException;

    default Optional<String> textIfAny(int column) throws SQLException {
        return isNull(column) ? Optional.empty() : Optional.of(text(column));
    }

    default OptionalLong numberIfAny(int column) throws SQLException {
        return isNull(column) ? OptionalLong.empty() : OptionalLong.of(number(column));
    }

    default OptionalInt intIfAny(int column) throws SQLException {
        return isNull(column) ? OptionalInt.empty() : OptionalInt.of((int) number(column));
    }
}
