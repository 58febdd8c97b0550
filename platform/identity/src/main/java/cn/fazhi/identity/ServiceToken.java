package cn.fazhi.identity;

/** The bearer token with which this service calls the others: role {@code service}, for the whole country. */
public interface ServiceToken {

    /**
     * Good for at least another minute; ask again for every call.
     *
     * @throws IllegalStateException that says which configuration is missing
     */
    String value();
}
