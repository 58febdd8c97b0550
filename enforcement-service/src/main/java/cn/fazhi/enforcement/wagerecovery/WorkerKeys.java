package cn.fazhi.enforcement.wagerecovery;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;

/** By what a person is counted without being named: HMAC-SHA-256 of the citizen number, whose secret only we have. */
@Singleton
class WorkerKeys {

    private final CitizenKeys keys;

    WorkerKeys(CitizenKeys keys) {
        this.keys = keys;
    }

    /** 64 hex digits; the same person, the same key. */
    String of(CitizenNumber number) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(keys.hash());
            return HexFormat.of().formatHex(mac.doFinal(number.value().getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is not available", e);
        }
    }
}
