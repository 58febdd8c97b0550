/**
 * From states to figures: facts (the latest state of each record), contributions (what a fact counts for), distinct
 * references and totals. A new state means: totals += new contributions − old contributions. Duplicates, reordering,
 * corrections, reversals and replay are harmless by that one mechanism.
 */
package cn.fazhi.report.counting;
