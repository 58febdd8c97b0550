/**
 * Makes the derived tables anew, from the topics or from the live facts, beside the live ones, and puts the new
 * generation in their place at equal positions. A crash at any point leaves the live generation untouched.
 */
package cn.fazhi.report.rebuild;
