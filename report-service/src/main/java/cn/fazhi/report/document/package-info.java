/** The annual report on rule-of-law government (法治政府建设年度报告; 厅字〔2019〕28号): its text, its steps, its publication. */
package cn.fazhi.report.document;
