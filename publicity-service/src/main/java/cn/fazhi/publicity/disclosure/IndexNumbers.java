package cn.fazhi.publicity.disclosure;

import cn.fazhi.identity.DivisionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Year;

/**
 * Issues index numbers: per division and year from 1 on, no number twice and none left out. The counter moves in the
 * transaction of the publication, so a publication that fails gives its number back.
 */
@ApplicationScoped
class IndexNumbers {

    private final EntityManager database;

    IndexNumbers(EntityManager database) {
        this.database = database;
    }

    /** The next number; until this transaction ends, every other publication of the division waits. */
    IndexNumber next(DivisionCode issuer, Year year) {
        lock(issuer);
        var moved = database.createNativeQuery(
                        "update index_number_counter set last_number = last_number + 1 where division = :division and year = :year")
                .setParameter("division", issuer.value())
                .setParameter("year", year.getValue())
                .executeUpdate();
        if (moved == 0) {
            return first(issuer, year);
        }
        return IndexNumber.of(issuer, year, last(issuer, year));
    }

    /**
     * Lets one publication of the division at a time go on, until its transaction ends.
     *
     * <p>The division's own row is what is locked, because a year's first publication finds no counter: of several that
     * insert it at once, all but one would deadlock when the first is rolled back.
     */
    void lock(DivisionCode issuer) {
        database.createNativeQuery("select code from division where code = :division for update")
                .setParameter("division", issuer.value())
                .getSingleResult();
    }

    private IndexNumber first(DivisionCode issuer, Year year) {
        database.createNativeQuery(
                        "insert into index_number_counter (division, year, last_number) values (:division, :year, 1)")
                .setParameter("division", issuer.value())
                .setParameter("year", year.getValue())
                .executeUpdate();
        return IndexNumber.of(issuer, year, 1);
    }

    private int last(DivisionCode issuer, Year year) {
        var last = (Number) database.createNativeQuery(
                        "select last_number from index_number_counter where division = :division and year = :year")
                .setParameter("division", issuer.value())
                .setParameter("year", year.getValue())
                .getSingleResult();
        return last.intValue();
    }
}
