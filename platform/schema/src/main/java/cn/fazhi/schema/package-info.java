/** Whether the database is as far as this version of a service needs it. */
package cn.fazhi.schema;
