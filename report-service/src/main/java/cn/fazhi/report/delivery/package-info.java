/** Tables as files for people: CSV for programs that calculate, XLSX laid out for the printer. */
package cn.fazhi.report.delivery;
