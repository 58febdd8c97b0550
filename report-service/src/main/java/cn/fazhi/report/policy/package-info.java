/** Named policies: how outcomes are judged where no national formula exists, and which division has chosen which. */
package cn.fazhi.report.policy;
