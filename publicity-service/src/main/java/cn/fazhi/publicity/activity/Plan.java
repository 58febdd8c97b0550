package cn.fazhi.publicity.activity;

import cn.fazhi.contracts.ActivityState.Audience;
import cn.fazhi.contracts.ActivityState.Kind;
import cn.fazhi.contracts.ActivityState.Occasion;
import java.time.LocalDate;

/**
 * An activity before it is held.
 *
 * @param occasion null without one
 */
record Plan(
        Kind kind, Audience audience, Occasion occasion, String title, LocalDate plannedOn, String sourceReference) {}
