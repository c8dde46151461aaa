package de.zielkreis.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import de.zielkreis.goals.GoalMatrix;
import de.zielkreis.goals.Quarter;
import de.zielkreis.municipalities.MunicipalityId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Freezes the goal matrix of a quarter and gives it back as it was. */
@Component
public class Snapshots {

    private final SnapshotRecords records;
    private final Clock clock;
    private final ObjectWriter writer;
    private final ObjectReader reader;

    Snapshots(SnapshotRecords records, Clock clock, ObjectMapper json) {
        this.records = records;
        this.clock = clock;
        this.writer = json.writerFor(GoalMatrix.class).without(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        this.reader = json.readerFor(GoalMatrix.class).with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    void freeze(QuarterlyReview review, GoalMatrix matrix, LocalDate on) {
        try {
            records.save(new Snapshot(review, on, clock.instant(), GoalMatrix.FORMAT, writer.writeValueAsString(matrix)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The matrix cannot be written", impossible);
        }
    }

    /** The matrix as it stood when that quarter was closed. */
    @Transactional(readOnly = true)
    public Optional<GoalMatrix> of(MunicipalityId municipality, Quarter quarter) {
        return records.findByMunicipalityIdAndQuarter(municipality, quarter).map(this::thaw);
    }

    /** The last quarter before another one that was frozen by a day: what a report compares with, for ever the same. */
    @Transactional(readOnly = true)
    public Optional<FrozenMatrix> before(MunicipalityId municipality, Quarter quarter, LocalDate day) {
        return records.before(municipality, quarter, day, Limit.of(1)).stream().findFirst()
                .map(snapshot -> new FrozenMatrix(snapshot.quarter(), thaw(snapshot)));
    }

    /** The closed quarters of a municipality, newest first. */
    @Transactional(readOnly = true)
    public List<FrozenQuarter> frozen(MunicipalityId municipality) {
        return records.frozen(municipality);
    }

    private GoalMatrix thaw(Snapshot snapshot) {
        if (snapshot.format() > GoalMatrix.FORMAT) {
            throw new IllegalStateException("No reader for snapshot format " + snapshot.format());
        }
        try {
            return reader.readValue(snapshot.content());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("The snapshot cannot be read", unreadable);
        }
    }
}
