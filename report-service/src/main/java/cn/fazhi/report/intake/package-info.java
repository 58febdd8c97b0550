/** Takes events from the topics and counts them, one database transaction a batch; never throws an event away. */
package cn.fazhi.report.intake;
