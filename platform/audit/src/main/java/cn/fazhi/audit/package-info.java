/** Who did what to which record: written with the change, chained by hash afterwards, anchored outside. */
package cn.fazhi.audit;
