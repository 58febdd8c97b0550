package cn.fazhi.identity;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** After the roles, before anything is done or kept. */
@NationWide
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 900)
class NationWideInterceptor {

    private final Caller caller;

    NationWideInterceptor(Caller caller) {
        this.caller = caller;
    }

    @AroundInvoke
    Object onlyForTheNation(InvocationContext call) throws Exception {
        caller.requireCovered(DivisionCode.NATION);
        return call.proceed();
    }
}
