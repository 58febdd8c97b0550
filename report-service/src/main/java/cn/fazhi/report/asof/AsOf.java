package cn.fazhi.report.asof;

import static java.util.stream.Collectors.joining;

import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.identity.DivisionCode;
import cn.fazhi.report.counting.Lasting;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells of a division and year how fresh its figures are. */
@ApplicationScoped
public class AsOf {

    /** Those that own records. */
    static final Set<String> SERVICES =
            Arrays.stream(RecordFamily.values()).map(RecordFamily::service).collect(Collectors.toUnmodifiableSet());

    private final DataSource database;
    private final Clock clock;
    private final Duration lagLimit;

    /** @param lagLimit how far a source may lie behind before figures are called incomplete */
    public AsOf(
            DataSource database,
            Clock clock,
            @ConfigProperty(name = "fazhi.as-of.lag-limit", defaultValue = "60S") Duration lagLimit) {
        this.database = database;
        this.clock = clock;
        this.lagLimit = lagLimit;
    }

    /** @param moment from before the figures were read: then they are at least as fresh as it says */
    public Freshness of(Moment moment, DivisionCode division, int year) {
        return freshness(moment, !moment.somethingWaits() || nothingWaits(division, year));
    }

    /**
     * Of figures that are read in the same snapshot. Takes no connection beside it: who holds one and waits for another
     * may wait for others who do the same.
     *
     * @param moment from before the snapshot
     */
    public Freshness of(Connection connection, Moment moment, DivisionCode division, int year) throws SQLException {
        return freshness(moment, nothingWaits(connection, division, year));
    }

    private Freshness freshness(Moment moment, boolean nothingWaits) {
        var oldest = of(moment.sources());
        if (oldest.isEmpty()) {
            return new Freshness(null, false);
        }
        boolean parked = SERVICES.stream().anyMatch(moment.sources()::parked);
        return new Freshness(oldest.get(), nothingWaits && !parked && !lags(oldest.get()));
    }

    private boolean nothingWaits(DivisionCode division, int year) {
        try (var connection = database.getConnection()) {
            return nothingWaits(connection, division, year);
        } catch (SQLException e) {
            throw new IllegalStateException("what is known to be missing cannot be read", e);
        }
    }

    private static boolean nothingWaits(Connection connection, DivisionCode division, int year) throws SQLException {
        return !deadLetters(connection, division, year) && !differences(connection, division, year);
    }

    /** The oldest of the sources; empty while one has never been heard of. */
    static Optional<Instant> of(Sources sources) {
        var times = SERVICES.stream()
                .flatMap(service -> sources.asOf(service).stream())
                .toList();
        return times.size() < SERVICES.size() ? Optional.empty() : Optional.of(Collections.min(times));
    }

    private boolean lags(Instant asOf) {
        return asOf.isBefore(clock.instant().minus(lagLimit));
    }

    /** A letter that does not say where it belongs, or of a kind that nobody knows, may belong here. */
    private static boolean deadLetters(Connection connection, DivisionCode division, int year) throws SQLException {
        var lasts = "coalesce(d.event_type, '') not in ("
                + names(EnumSet.complementOf(EnumSet.copyOf(Lasting.FAMILIES)), RecordFamily::eventType) + ")";
        return anyOf(
                connection,
                "dead_letter d where d.state = 'OPEN'",
                "(d.division is null or " + below("d.division") + ") and (d.business_year is null or "
                        + inOrBefore("d.business_year", lasts) + ")",
                below("d.counted_division") + " and " + inOrBefore("d.counted_year", lasts),
                division,
                year);
    }

    /** Here or below, a record or a number is known to be wrong. */
    private static boolean differences(Connection connection, DivisionCode division, int year) throws SQLException {
        var lasts = "d.family in (" + names(Lasting.FAMILIES, RecordFamily::name) + ")";
        return anyOf(
                connection,
                "reconciliation_difference d where d.resolved_at is null",
                below("d.division") + " and " + inOrBefore("d.business_year", lasts),
                below("d.other_division") + " and " + inOrBefore("d.other_year", lasts),
                division,
                year);
    }

    private static String below(String division) {
        return division + " in (select a.division from division_ancestor a where a.ancestor = ?)";
    }

    /** What a lasting record of an earlier year counts for may be of this one. */
    private static String inOrBefore(String year, String lasts) {
        return "(%1$s = ? or %1$s < ? and %2$s)".formatted(year, lasts);
    }

    private static String names(Set<RecordFamily> families, Function<RecordFamily, String> name) {
        return families.stream().map(name).collect(joining("', '", "'", "'"));
    }

    private static boolean anyOf(
            Connection connection, String open, String one, String other, DivisionCode division, int year)
            throws SQLException {
        try (var select =
                connection.prepareStatement("select 1 from " + open + " and (" + one + " or " + other + ") limit 1")) {
            for (int parameter = 1; parameter <= 6; parameter += 3) {
                select.setString(parameter, division.value());
                select.setInt(parameter + 1, year);
                select.setInt(parameter + 2, year);
            }
            try (var rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }
}
