package cn.fazhi.report.world;

import cn.fazhi.contracts.RecordFamily;
import cn.fazhi.report.world.RandomStates.Base;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A division has one staffing record in force, and one annual report for a year. */
final class Seats {

    private final Map<String, UUID> taken = new HashMap<>();
    private final Map<UUID, String> seats = new HashMap<>();

    /** @return false if another record sits there; else the record leaves where it sat before */
    boolean take(RecordFamily family, Base base) {
        var seat = seat(family, base);
        if (seat == null) {
            return true;
        }
        var sitting = taken.get(seat);
        if (sitting != null && !sitting.equals(base.id())) {
            return false;
        }
        leave(base.id());
        taken.put(seat, base.id());
        seats.put(base.id(), seat);
        return true;
    }

    void leave(UUID id) {
        var seat = seats.remove(id);
        if (seat != null) {
            taken.remove(seat);
        }
    }

    private static String seat(RecordFamily family, Base base) {
        return switch (family) {
            case STAFFING -> base.division();
            case REPORT_DOCUMENT -> base.division() + " " + base.on().getYear();
            default -> null;
        };
    }
}
