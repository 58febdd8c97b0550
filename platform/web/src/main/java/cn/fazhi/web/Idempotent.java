package cn.fazhi.web;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource method that writes: it needs an {@code Idempotency-Key}, runs in one transaction, and its answer is
 * stored in that transaction. The same key with the same request gets that answer again for 24 hours; with another
 * request 422; while the first is still at work, it waits up to 5 seconds, then 409.
 */
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
