package cn.fazhi.identity;

import io.quarkus.arc.Arc;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Today in China: the day by which a query's {@link DivisionScope} goes. */
public final class ScopeDay implements Supplier<LocalDate> {

    @Override
    public LocalDate get() {
        return LocalDate.now(Arc.container().instance(Clock.class).get());
    }
}
