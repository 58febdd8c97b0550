package cn.fazhi.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** The divisions of China and the dated tree above each, read once from this service's own database. */
@ApplicationScoped
public class Divisions {

    private record Link(DivisionCode parent, LocalDate validFrom, LocalDate validUntil) {

        boolean holdsOn(LocalDate date) {
            return !date.isBefore(validFrom) && date.isBefore(validUntil);
        }
    }

    private static final String PARENTS =
            "select division, parent, valid_from, valid_until from division_parent order by division, valid_from";

    private final DataSource database;
    private volatile Map<DivisionCode, String> names = Map.of();
    private volatile Map<DivisionCode, List<Link>> parents = Map.of();

    public Divisions(DataSource database) {
        this.database = database;
    }

    @PostConstruct
    public void load() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var readNames = new HashMap<DivisionCode, String>();
            try (var rows = statement.executeQuery("select code, name from division")) {
                while (rows.next()) {
                    readNames.put(new DivisionCode(rows.getString(1)), rows.getString(2));
                }
            }
            var readParents = new HashMap<DivisionCode, List<Link>>();
            try (var rows = statement.executeQuery(PARENTS)) {
                while (rows.next()) {
                    var links = readParents.computeIfAbsent(
                            new DivisionCode(rows.getString(1)), code -> new ArrayList<>(1));
                    links.add(new Link(
                            new DivisionCode(rows.getString(2)),
                            // what passed to it from another has steps of days before its first
                            links.isEmpty() ? LocalDate.MIN : rows.getObject(3, LocalDate.class),
                            rows.getObject(4, LocalDate.class)));
                }
            }
            names = readNames;
            parents = readParents;
        } catch (SQLException e) {
            throw new IllegalStateException("the divisions cannot be read", e);
        }
    }

    public boolean exists(DivisionCode code) {
        return names.containsKey(code);
    }

    public Optional<String> name(DivisionCode code) {
        return Optional.ofNullable(names.get(code));
    }

    /**
     * The division itself and everything above it on that day, from the bottom to the nation. Before its first day it
     * stands below its first parent.
     */
    public List<DivisionCode> lineage(DivisionCode code, LocalDate on) {
        var lineage = new ArrayList<DivisionCode>(4);
        var next = Optional.of(code);
        while (next.isPresent()) {
            lineage.add(next.get());
            next = parent(next.get(), on);
        }
        return lineage;
    }

    /** The nation covers every division, also one that stands below nothing any more. */
    public boolean covers(DivisionCode above, DivisionCode below, LocalDate on) {
        return above.equals(DivisionCode.NATION) || lineage(below, on).contains(above);
    }

    private Optional<DivisionCode> parent(DivisionCode code, LocalDate on) {
        for (var link : parents.getOrDefault(code, List.of())) {
            if (link.holdsOn(on)) {
                return Optional.of(link.parent());
            }
        }
        return Optional.empty();
    }
}
