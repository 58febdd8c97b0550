/** The text of the annual report from its figures: a draft in our own words, figures bound to indicators, and how it is shown. */
package cn.fazhi.report.draft;
