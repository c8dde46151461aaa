package de.zielkreis.goals;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a quarter as 2026-Q4, which sorts as text. */
@Converter(autoApply = true)
public class QuarterConverter implements AttributeConverter<Quarter, String> {

    @Override
    public String convertToDatabaseColumn(Quarter quarter) {
        return quarter == null ? null : quarter.code();
    }

    @Override
    public Quarter convertToEntityAttribute(String code) {
        return code == null ? null : Quarter.parse(code);
    }
}
