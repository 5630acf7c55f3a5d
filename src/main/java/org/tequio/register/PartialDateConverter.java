package org.tequio.register;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.PartialDate;

/** Partial dates stand in the database as they are written: {@code 2019}, {@code 2019-06}, {@code 2019-06-30}. */
@Converter(autoApply = true)
class PartialDateConverter implements AttributeConverter<PartialDate, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PartialDate date) {
        return date == null ? null : date.value();
    }

    @Override
    public @Nullable PartialDate convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : new PartialDate(value);
    }
}
