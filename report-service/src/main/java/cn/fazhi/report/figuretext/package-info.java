/** Figures in Chinese text, both directions: 189万元, 220余条, 百分之九十八, 两家. Pure. */
package cn.fazhi.report.figuretext;
