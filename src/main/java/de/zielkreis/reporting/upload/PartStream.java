package de.zielkreis.reporting.upload;

import de.zielkreis.shell.Refused;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Hands out what one part of a workbook unpacks to and counts it. */
final class PartStream extends FilterInputStream {

    private final long most;
    private final Spent spent;
    private long all;
    private long sinceToken;

    /** @param most bytes that this part may unpack to */
    PartStream(InputStream packed, long most, Spent spent) {
        super(packed);
        this.most = most;
        this.spent = spent;
    }

    /** The reader has understood what it was given so far. */
    void understood() {
        sinceToken = 0;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int more) {
        spent.bytes(more);
        all += more;
        sinceToken += more;
        if (all > most) {
            throw new Refused("file", "intake.unpacksTooLarge");
        }
        if (sinceToken > spent.limits().tokenBytes()) {
            throw new Refused("file", "intake.tokenTooLong");
        }
    }
}
