package se.samsyn.foundation.document.internal;

import java.util.Arrays;
import java.util.List;

/** What a file is, by what it begins with and never by its name. */
enum FileType {
    EMPTY,
    WORKBOOK,
    OLD_WORKBOOK,
    TEXT,
    NO_TEXT;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final List<byte[]> NO_TABLES = List.of(
            new byte[] {'%', 'P', 'D', 'F'},
            new byte[] {(byte) 0x89, 'P', 'N', 'G'},
            new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            new byte[] {'{', '\\', 'r', 't', 'f'},
            new byte[] {'P', 'K', 5, 6});

    static FileType of(byte[] file) {
        if (file.length == 0) {
            return EMPTY;
        }
        if (startsWith(file, ZIP)) {
            return WORKBOOK;
        }
        if (startsWith(file, OLE)) {
            return OLD_WORKBOOK;
        }
        return NO_TABLES.stream().anyMatch(start -> startsWith(file, start)) ? NO_TEXT : TEXT;
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }
}
