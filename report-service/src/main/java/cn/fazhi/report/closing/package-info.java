/** A division's year stated as final: what changes afterwards is a visible adjustment, and reopening needs a reason. */
package cn.fazhi.report.closing;
