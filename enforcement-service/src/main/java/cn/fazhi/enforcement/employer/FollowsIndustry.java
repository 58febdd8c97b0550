package cn.fazhi.enforcement.employer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a record whose act may still lie ahead: until its day the industry follows the employer too, for the figures go by
 * that of the act's day.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface FollowsIndustry {

    /** Which of these records do: a condition of JPQL on {@code root}. */
    String where();
}
