package cn.fazhi.contracts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Topic {@code publicity.activity}: a publicity activity (普法活动), for the public or for the bureau's own staff.
 *
 * @param businessDate the day it was held; before that, the day it is planned for
 * @param occasion 春风行动, 12333全国统一咨询日, …; null without one
 * @param materials 份 handed out
 * @param peopleAdvised 人次 advised on site
 */
public record ActivityState(
        UUID id,
        long revision,
        String division,
        LocalDate businessDate,
        Status status,
        Kind kind,
        Audience audience,
        Occasion occasion,
        String title,
        LocalDate plannedOn,
        LocalDate heldOn,
        int materials,
        int peopleAdvised,
        Annulment annulment)
        implements RecordState {

    public enum Status {
        PLANNED,
        HELD
    }

    public enum Kind {
        CAMPAIGN,
        LECTURE,
        CONTEST,
        TRAINING,
        CONSULTATION
    }

    public enum Audience {
        INTERNAL,
        EXTERNAL
    }

    public enum Occasion {
        SPRING_BREEZE,
        CONSULTATION_DAY_12333,
        JOB_FAIR,
        CONSTITUTION_WEEK,
        WAGE_REGULATION_MONTH,
        OTHER
    }
}
