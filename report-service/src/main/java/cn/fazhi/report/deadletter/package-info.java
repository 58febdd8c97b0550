/** The events that could not be counted: to be looked at, and counted once the cause is gone. */
package cn.fazhi.report.deadletter;
