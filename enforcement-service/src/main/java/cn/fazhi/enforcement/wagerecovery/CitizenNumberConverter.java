package cn.fazhi.enforcement.wagerecovery;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.hibernate.annotations.Immutable;

/**
 * Citizen numbers are stored encrypted: one byte for the form, the nonce, then the number under AES-256-GCM. The column
 * differs each time; a person is found by its key.
 */
@Singleton
@Immutable
@Converter
class CitizenNumberConverter implements AttributeConverter<CitizenNumber, byte[]> {

    private static final byte FORM = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    /** Not yet readable when Hibernate makes its converters. */
    private final Provider<CitizenKeys> keys;

    CitizenNumberConverter(Provider<CitizenKeys> keys) {
        this.keys = keys;
    }

    @Override
    public byte[] convertToDatabaseColumn(CitizenNumber number) {
        if (number == null) {
            return null;
        }
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = crypt(Cipher.ENCRYPT_MODE, nonce, number.value().getBytes(StandardCharsets.US_ASCII));
        var column = new byte[1 + NONCE_BYTES + sealed.length];
        column[0] = FORM;
        System.arraycopy(nonce, 0, column, 1, NONCE_BYTES);
        System.arraycopy(sealed, 0, column, 1 + NONCE_BYTES, sealed.length);
        return column;
    }

    @Override
    public CitizenNumber convertToEntityAttribute(byte[] column) {
        if (column == null) {
            return null;
        }
        if (column[0] != FORM) {
            throw new IllegalStateException("a citizen number is stored in an unknown form");
        }
        var nonce = Arrays.copyOfRange(column, 1, 1 + NONCE_BYTES);
        var sealed = Arrays.copyOfRange(column, 1 + NONCE_BYTES, column.length);
        return new CitizenNumber(new String(crypt(Cipher.DECRYPT_MODE, nonce, sealed), StandardCharsets.US_ASCII));
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, keys.get().encryption(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(new byte[] {FORM});
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a citizen number does not fit fazhi.citizen.encryption-key", e);
        }
    }
}
