package cn.fazhi.report.definition;

import cn.fazhi.web.Refusal;
import java.util.regex.Pattern;

/**
 * No value is kept in 万元, per mille or percentage points, and ％ is not %: figures would be wrong by a power of ten. 422
 * {@code /problems/unit-scaled}.
 */
class UnitScaled extends Refusal {

    private static final Pattern SCALED = Pattern.compile("[十百千万亿].*|.*[％‰‱].*|.*百分点|.*\\h.*");

    private UnitScaled(String unit) {
        super(422, "unit-scaled", unit);
        at("/unit");
    }

    /** @throws UnitScaled if values would have to be multiplied or divided to be in that unit */
    static void refuse(String unit) {
        if (SCALED.matcher(unit).matches()) {
            throw new UnitScaled(unit);
        }
    }
}
