package cn.fazhi.report.governance.decision;

import cn.fazhi.contracts.MajorDecisionState.Gate;
import cn.fazhi.web.Refusal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 重大行政决策程序暂行条例: adopted only when each gate is passed or waived: 409 {@code /problems/gates-open}, with the open
 * ones as {@code openGates}.
 */
class GatesOpen extends Refusal {

    GatesOpen(Set<Gate> open) {
        super(409, "gates-open", open.stream().map(Gate::name).collect(Collectors.joining(", ")));
        with("openGates", List.copyOf(open));
    }
}
