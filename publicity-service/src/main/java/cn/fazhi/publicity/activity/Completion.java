package cn.fazhi.publicity.activity;

import java.time.LocalDate;

/**
 * How an activity went.
 *
 * @param materials 份 handed out
 * @param peopleAdvised 人次 advised on site
 */
record Completion(LocalDate heldOn, int materials, int peopleAdvised) {}
