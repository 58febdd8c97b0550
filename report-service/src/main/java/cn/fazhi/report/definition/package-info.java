/** What the derived indicators are made of, as an admin of the whole suite defines it: versions, retirement. */
package cn.fazhi.report.definition;
