package cn.fazhi.report.indicator;

import cn.fazhi.report.counting.BaseIndicator;
import cn.fazhi.report.counting.Measure;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Every indicator there is: what is counted is code ({@link BaseIndicator}), formulas over it are data. */
@ApplicationScoped
class Catalogue {

    private final DataSource database;
    private volatile Map<String, Indicator> indicators = Map.of();

    Catalogue(DataSource database) {
        this.database = database;
    }

    @PostConstruct
    void load() {
        var all = new ArrayList<Indicator>();
        for (var base : BaseIndicator.values()) {
            all.add(Indicator.of(base));
        }
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select code, zh, en, unit, measure, numerator, denominator from derived_indicator order by code");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                var denominator = rows.getString(7);
                all.add(new Indicator(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        Measure.valueOf(rows.getString(5)),
                        null,
                        null,
                        Formula.parse(rows.getString(6)),
                        denominator == null ? null : Formula.parse(denominator)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the derived indicators cannot be read", e);
        }
        var byCode = new LinkedHashMap<String, Indicator>();
        all.stream()
                .sorted(java.util.Comparator.comparing(Indicator::code))
                .forEach(indicator -> byCode.put(indicator.code(), indicator));
        indicators = byCode;
    }

    Collection<Indicator> all() {
        return indicators.values();
    }

    Optional<Indicator> find(String code) {
        return Optional.ofNullable(indicators.get(code));
    }

    /** @throws UnknownIndicator if there is no such code */
    Indicator get(String code) {
        return find(code).orElseThrow(() -> new UnknownIndicator(code));
    }
}
