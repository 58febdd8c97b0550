package cn.fazhi.publicity.disclosure;

import cn.fazhi.identity.Divisions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What is no bean by itself. */
final class Wiring {

    private Wiring() {}

    @Produces
    @Singleton
    static ReportDecoder reportDecoder(Divisions divisions) {
        return new ReportDecoder(divisions::exists);
    }
}
