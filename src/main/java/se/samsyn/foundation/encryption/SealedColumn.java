package se.samsyn.foundation.encryption;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/**
 * A column that holds something of a child. What lies in it is sealed with the data key of the report that it is about,
 * and is bound to this table, this column and its row; the keyring adds side and authority.
 *
 * <p>A value of no bytes is one that has been emptied, and reads as the empty text.
 */
public record SealedColumn(String table, String column) {
    public byte[] seal(Keyring keys, UUID report, UUID row, String text) {
        return seal(keys, report, row, text.getBytes(UTF_8));
    }

    public byte[] seal(Keyring keys, UUID report, UUID row, byte[] plain) {
        return keys.seal(report, plain, place(row));
    }

    public String open(Keyring keys, UUID report, UUID row, byte[] sealed) {
        return new String(openBytes(keys, report, row, sealed), UTF_8);
    }

    public byte[] openBytes(Keyring keys, UUID report, UUID row, byte[] sealed) {
        return sealed.length == 0 ? sealed : keys.open(report, sealed, place(row));
    }

    private byte[] place(UUID row) {
        return String.join("|", table, column, row.toString()).getBytes(UTF_8);
    }
}
