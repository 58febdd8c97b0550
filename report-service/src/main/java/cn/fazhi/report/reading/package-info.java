/** Takes in the text of a published report and compares each of its figures with the records. */
package cn.fazhi.report.reading;
