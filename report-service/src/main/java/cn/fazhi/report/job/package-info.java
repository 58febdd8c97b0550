/** What work in the background needs: transactions of its own, and a lease so that only one instance does it. */
package cn.fazhi.report.job;
