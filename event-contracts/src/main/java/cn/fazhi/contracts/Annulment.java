package cn.fazhi.contracts;

import java.time.LocalDate;

/**
 * The record was entered in error or taken back.
 *
 * @param on the day of the annulment, in China
 */
public record Annulment(String reason, LocalDate on) {}
