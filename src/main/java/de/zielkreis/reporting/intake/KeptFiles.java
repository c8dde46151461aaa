package de.zielkreis.reporting.intake;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** Keeps the bytes of sent files in the database, in pieces, so that every node finds them. */
@Component
class KeptFiles {

    private static final int PIECE = 512 * 1024;

    private final JdbcTemplate database;

    KeptFiles(JdbcTemplate database) {
        this.database = database;
    }

    void keep(UUID draft, byte[] file) {
        for (int from = 0, number = 0; from < file.length; from += PIECE, number++) {
            database.update("insert into import_file_part (draft_id, number, content) values (?, ?, ?)", draft, number,
                    Arrays.copyOfRange(file, from, Math.min(from + PIECE, file.length)));
        }
    }

    byte[] of(UUID draft) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(PIECE);
        database.query("select content from import_file_part where draft_id = ? order by number",
                (RowCallbackHandler) piece -> file.writeBytes(piece.getBytes(1)), draft);
        return file.toByteArray();
    }

    void drop(UUID draft) {
        database.update("delete from import_file_part where draft_id = ?", draft);
    }
}
