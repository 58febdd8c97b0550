package cn.fazhi.report.indicator;

import cn.fazhi.report.counting.BaseIndicator;
import cn.fazhi.report.counting.Measure;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Every indicator there is: what is counted is code ({@link BaseIndicator}), formulas over it are data. */
@ApplicationScoped
class Catalogue {

    private final DataSource database;
    private volatile Map<String, Indicator> indicators = Map.of();
    private volatile long edition;

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
                        "select d.code, d.zh, d.en, d.unit, d.measure, d.numerator, d.denominator, p.code, p.zh, p.en"
                                + " from derived_indicator d left join policy p on p.code = d.policy");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                all.add(derived(rows));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the derived indicators cannot be read", e);
        }
        var byCode = new LinkedHashMap<String, Indicator>();
        all.stream()
                .sorted(java.util.Comparator.comparing(Indicator::code))
                .forEach(indicator -> byCode.put(indicator.code(), indicator));
        byCode.values()
                .forEach(indicator -> indicator.operands().forEach(operand -> check(indicator, operand, byCode)));
        indicators = byCode;
        edition++;
    }

    /** A formula over nothing, or over rates, would give a figure that means nothing. */
    private static void check(Indicator indicator, Formula.Operand operand, Map<String, Indicator> byCode) {
        var read = byCode.get(operand.indicator());
        boolean readable = read != null && read.measure() != Measure.RATE;
        boolean opening = !operand.opening() || readable && read.measure() == Measure.STOCK;
        boolean dimension = operand.dimension().isEmpty()
                || readable && read.dimensions().contains(operand.dimension().split("=")[0]);
        if (!readable || !opening || !dimension) {
            throw new IllegalStateException("the formula of " + indicator.code() + " cannot read " + operand.text());
        }
    }

    private static Indicator derived(ResultSet row) throws SQLException {
        var denominator = row.getString(7);
        var policy = row.getString(8);
        return new Indicator(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Measure.valueOf(row.getString(5)),
                List.of(),
                List.of(),
                Formula.parse(row.getString(6)),
                denominator == null ? null : Formula.parse(denominator),
                policy == null ? null : new Policy(policy, row.getString(9), row.getString(10)));
    }

    /** Another one whenever something of it may be another: for those who keep what they made of it. */
    long edition() {
        return edition;
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
