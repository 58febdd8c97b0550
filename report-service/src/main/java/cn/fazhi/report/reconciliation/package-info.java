/**
 * Proof that the figures are right: facts against their owners by digests, contributions against facts, totals against
 * contributions. What is found wrong is named down to the record or the number, and can be repaired.
 */
package cn.fazhi.report.reconciliation;
