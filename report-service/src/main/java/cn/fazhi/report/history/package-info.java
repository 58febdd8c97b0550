/** What changed figures, and why: from the ledger of contributions (ADR 0026). */
package cn.fazhi.report.history;
