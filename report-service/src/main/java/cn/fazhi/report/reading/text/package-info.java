/** Reads the text of an annual report: metadata, sections, figures and what each of them counts. Pure. */
package cn.fazhi.report.reading.text;
