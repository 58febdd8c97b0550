package cn.fazhi.schema;

/** The schema lacks migrations that this version of the service needs. */
class SchemaTooOld extends RuntimeException {

    SchemaTooOld(String found, String required) {
        super("the schema is at %s, this version needs %s: run its migrations first".formatted(found, required));
    }
}
