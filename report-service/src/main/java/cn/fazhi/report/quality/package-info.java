/** Data quality as data: what figures must obey, where they do not, and what somebody has to say to that. */
package cn.fazhi.report.quality;
