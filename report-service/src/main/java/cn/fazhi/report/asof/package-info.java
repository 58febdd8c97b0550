/** Up to what time everything is known to be counted, and whether anything is known to be missing. */
package cn.fazhi.report.asof;
