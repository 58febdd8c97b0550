/** The figures: the catalogue of indicators, the yearly figures of a division, and the records behind each. */
package cn.fazhi.report.indicator;
