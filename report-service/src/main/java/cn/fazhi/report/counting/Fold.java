package cn.fazhi.report.counting;

import cn.fazhi.identity.Divisions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/**
 * Counts many facts into a generation in which nothing is counted yet and nobody else counts: rows are written in bulk,
 * numbers are added up in memory and written where that is {@linkplain #full() full}, distinct things are counted from
 * their references at the end. One that dies leaves half a generation, to be deleted.
 */
public final class Fold {

    /** Keys of 16 bytes: with what surrounds them some 60 MB. */
    public static final long MOST = 2_000_000;

    private final int generation;
    private final long most;
    private final Sums sums;

    /** @param most after how many keys in memory it is full */
    public Fold(Divisions divisions, int generation, long most) {
        this.generation = generation;
        this.most = most;
        this.sums = new Sums(divisions::lineage);
    }

    /** Writes facts, of each record its newest state; counts nothing. */
    public void keep(Connection connection, Collection<Received> states) throws SQLException {
        table(connection).facts(states);
    }

    /** @param facts each once and never before */
    public void write(Connection connection, Collection<Received> facts) throws SQLException {
        table(connection).contributions(facts);
    }

    /** In memory alone: what was written, once that is committed. */
    public void add(Collection<Received> facts) {
        facts.forEach(fact -> sums.add(fact.contributions()));
    }

    public boolean full() {
        return sums.size() >= most;
    }

    /** Writes what was added up; {@link #clear} once that is committed. */
    public void flush(Connection connection) throws SQLException {
        table(connection).add(sums);
    }

    public void clear() {
        sums.clear();
    }

    /** The divisions whose {@link #countDistinct distinct things} are to be counted once all is flushed; by code. */
    public List<String> divisionsWithReferences(Connection connection) throws SQLException {
        return table(connection).divisionsWithReferences();
    }

    /** Of the divisions from the first code to the last. */
    public void countDistinct(Connection connection, String first, String last) throws SQLException {
        table(connection).countDistinct(first, last);
    }

    private FoldTable table(Connection connection) {
        return new FoldTable(connection, generation);
    }
}
