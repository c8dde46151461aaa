package de.zielkreis.reporting.export;

import java.io.IOException;
import java.io.OutputStream;

/** A file of the Zielmatrix, complete but not yet sent, so that a failure still becomes a proper page. Close it after use. */
public interface MatrixFile extends AutoCloseable {

    /** Writes the file; the stream stays open. */
    void writeTo(OutputStream out) throws IOException;

    @Override
    void close();
}
