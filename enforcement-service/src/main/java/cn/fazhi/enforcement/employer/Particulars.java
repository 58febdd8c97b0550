package cn.fazhi.enforcement.employer;

import java.time.LocalDate;

/**
 * What is known of an employer.
 *
 * @param creditCode null where it has none
 * @param industry section letter of GB/T 4754, {@code A} to {@code T}
 * @param registeredOn the day of its registration in this suite's records
 */
record Particulars(CreditCode creditCode, String name, String industry, LocalDate registeredOn) {}
